import type { Language } from '../language.ts';

/** Deutsch. */
export const de: Language = {
  tag: 'de',
  format: 'de-DE',
  label: 'Deutsch',
  quotes: ['„', '“', '‚', '‘'],
  typesByLaw: {
    UVgO: {
      open: 'Öffentliche Ausschreibung',
      restricted: 'Beschränkte Ausschreibung mit Teilnahmewettbewerb',
      'neg-w-call': 'Verhandlungsvergabe mit Teilnahmewettbewerb',
      'neg-wo-call': 'Verhandlungsvergabe ohne Teilnahmewettbewerb',
    },
    'VOB/A': {
      open: 'Öffentliche Ausschreibung',
      restricted: 'Beschränkte Ausschreibung mit Teilnahmewettbewerb',
      'neg-wo-call': 'Freihändige Vergabe',
    },
  },
  messages: {
    site: {
      skipToContent: 'Zum Inhalt springen',
      navigation: 'Hauptnavigation',
      languages: 'Sprache',
      legal: 'Rechtliches',
      asOf: 'Stand',
      asOfNote: (zone) => `Alle Zeiten: ${zone}.`,
      imprint: 'Impressum',
      privacy: 'Datenschutz',
      accessibility: 'Barrierefreiheit',
      contractingAuthority: 'Auftraggeber',
      tendersOf: (project) => `Öffentliche Ausschreibungen von ${project}`,
    },
    date: {
      time: (clock, zone) => `${clock} Uhr ${zone}`,
      endOfDay: 'Tagesende',
    },
    status: {
      announced: 'angekündigt',
      upcoming: 'bevorstehend',
      open: 'offen',
      suspended: 'ausgesetzt',
      closed: 'geschlossen',
      awarded: 'vergeben',
      cancelled: 'aufgehoben',
      replaced: 'ersetzt',
      extended: 'verlängert',
    },
    open: {
      title: 'Jetzt offen',
      count: { other: '{title} ({open} offen)' },
      none: 'Zurzeit ist keine Ausschreibung offen.',
      next: (reference, start) => `Als Nächstes folgt ${reference}, Start: ${start}.`,
      noNext: 'Für keine weitere Ausschreibung steht schon ein Termin fest.',
      closing: 'Abgabefrist',
      link: (reference) => `${reference} im Vergabeportal`,
      description: (lot) => `${lot}: Beschreibung und Verlauf`,
      about: 'Über diese Ausschreibungen',
    },
    suspension: {
      title: 'Ausgesetzt',
      since: 'Ausgesetzt seit',
      halted: 'Bis das Verfahren fortgesetzt wird, läuft keine Abgabefrist.',
    },
    live: {
      changed: '{reference} ist jetzt {status}.',
      ownTime: 'Ihre Zeit: {time}',
      news: {
        some: 'Neu, seit diese Seite geladen wurde:',
        more: { other: 'und {count} weitere' },
        unknown: 'Seit diese Seite geladen wurde, ist Neues veröffentlicht worden.',
      },
      load: 'Aktuelle Seite anzeigen',
    },
    archive: {
      label: 'Archiv',
      state: 'Dies ist ein Archiv. Es zeigt den Stand vom',
      standsStill:
        'Was seither veröffentlicht wurde oder abgelaufen ist, ist nicht berücksichtigt.',
      link: 'Aktuelle Ausschreibungen',
    },
    filter: {
      legend: 'Anzeigen',
      all: 'alle',
      open: 'offen',
      upcoming: 'bevorstehend',
      suspended: 'ausgesetzt',
      closed: 'geschlossen',
      cancelled: 'aufgehoben',
      shown: { other: '{shown} von {all} angezeigt' },
    },
    lot: {
      label: (number) => `Vergabepaket ${number}`,
      title: (number, name) => `Vergabepaket ${number}: ${name}`,
      gist: (lot, project) =>
        `${lot}. Stand, Termine und Vergabeportal dieser Ausschreibung von ${project}.`,
      breadcrumb: 'Sie sind hier',
      atAGlance: 'Auf einen Blick',
      status: 'Status',
      procedures: 'Vergabeverfahren',
      about: 'Worum es geht',
      back: 'Alle Ausschreibungen',
      questions:
        'Fragen zu einer Ausschreibung werden nur über das Vergabeportal beantwortet. Bitte wenden Sie sich nicht direkt an den Auftraggeber.',
      replacedBy: 'Ersetzt durch',
      replaces: 'Ersetzt',
      dates: 'Termine',
    },
    procedure: {
      start: 'Start',
      closing: 'Abgabefrist',
      portal: 'Vergabeportal',
      deadline: 'Ende der Abgabefrist.',
      nextRound: 'Nächste Runde:',
      previousRound: 'Vorige Runde:',
      tba: 'tba',
      tbaLong: 'wird noch bekannt gegeben',
    },
    table: {
      asOf: 'Stand',
      position: '#',
      positionLong: 'Laufende Nummer',
      number: 'Nummer des Vergabepakets',
      name: 'Name',
      description: 'Beschreibung',
      start: 'Start',
      closing: 'Abgabefrist',
      portal: 'Link zum Vergabeportal',
      empty: 'Es sind noch keine Ausschreibungen veröffentlicht.',
    },
    changes: {
      title: 'Änderungen',
      description: 'Alles, was zu den Ausschreibungen veröffentlicht wurde, das Neueste zuerst.',
      intro: 'Alles, was zu den Ausschreibungen veröffentlicht wurde, das Neueste zuerst.',
      link: 'Alle Änderungen',
      empty: 'Es ist noch nichts veröffentlicht.',
    },
    facts: {
      type: 'Verfahrensart',
      legalBasis: 'Rechtsgrundlage',
      nature: 'Art des Auftrags',
      value: 'Geschätzter Wert ohne Steuern',
      cpv: 'CPV-Codes',
      place: 'Leistungsort',
      performance: 'Ausführungszeitraum',
      framework: 'Rahmenvereinbarung',
      questionsUntil: 'Erbetener Termin für Bieterfragen',
      requestsUntil: 'Teilnahmefrist',
      bindingUntil: 'Bindefrist',
      criteria: 'Zuschlagskriterien',
      variants: 'Nebenangebote',
      languages: 'Sprachen der Angebote',
      contact: 'Kontaktstelle',
    },
    factText: {
      types: {
        open: 'Offenes Verfahren',
        restricted: 'Nicht offenes Verfahren',
        'neg-w-call': 'Verhandlungsverfahren mit Teilnahmewettbewerb',
        'neg-wo-call': 'Verhandlungsverfahren ohne Teilnahmewettbewerb',
        'comp-dial': 'Wettbewerblicher Dialog',
        innovation: 'Innovationspartnerschaft',
        'comp-tend': 'Wettbewerbliches Vergabeverfahren',
        'oth-single': 'Sonstiges einstufiges Verfahren',
        'oth-mult': 'Sonstiges mehrstufiges Verfahren',
      },
      natures: {
        services: 'Dienstleistungen',
        supplies: 'Lieferleistungen',
        works: 'Bauleistungen',
      },
      performance: {
        fromTo: (from, to) => `vom ${from} bis zum ${to}`,
        from: (from) => `ab dem ${from}`,
        until: (to) => `bis zum ${to}`,
        renewals: (renewals) => `Verlängerung: ${renewals}`,
      },
      framework: {
        participants: {
          one: '{count} Vertragspartner',
          other: 'höchstens {count} Vertragspartner',
        },
        maximum: (amount) => `höchstens ${amount} ohne Steuern`,
      },
      variants: { allowed: 'zugelassen', notAllowed: 'nicht zugelassen' },
    },
    event: {
      factSet: (reference, fact, to) => `${reference}: ${fact} festgelegt auf ${to}.`,
      factChanged: (reference, fact, from, to) =>
        `${reference}: ${fact} geändert von ${from} auf ${to}.`,
      'lot-announced': (lot) => `${lot} wurde angekündigt.`,
      described: (lot) => `Die Beschreibung zu ${lot} wurde veröffentlicht.`,
      announced: (reference) => `${reference} wurde angekündigt.`,
      announcedWithStart: (reference, start) => `${reference} wurde angekündigt. Start: ${start}.`,
      opened: (reference, closing) => `${reference} wurde eröffnet. Abgabefrist: ${closing}.`,
      extended: (reference, before, after) =>
        `Die Abgabefrist von ${reference} wurde verlängert, vom ${before} auf den ${after}.`,
      correctedClosing: (reference, before, after) =>
        `Die Abgabefrist von ${reference} wurde geändert, vom ${before} auf den ${after}.`,
      correctedStart: (reference, before, after) =>
        `Der Start von ${reference} wurde geändert, vom ${before} auf den ${after}.`,
      correctedPortal: (reference) =>
        `Die Adresse von ${reference} im Vergabeportal wurde geändert.`,
      closingSet: (reference, closing) =>
        `Die Abgabefrist von ${reference} wurde auf den ${closing} gelegt.`,
      startSet: (reference, start) => `Der Start von ${reference} wurde auf den ${start} gelegt.`,
      portalSet: (reference) => `${reference} ist jetzt im Vergabeportal zu finden.`,
      corrected: (reference) => `${reference} wurde berichtigt.`,
      suspended: (reference) => `${reference} wurde ausgesetzt.`,
      resumed: (reference) => `${reference} wird fortgesetzt.`,
      resumedWithDeadline: (reference, closing) =>
        `${reference} wird fortgesetzt. Abgabefrist: ${closing}.`,
      awarded: (reference) => `${reference} wurde vergeben.`,
      awardedTo: (reference, contractor) => `${reference} wurde vergeben an: ${contractor}.`,
      awardValue: (value) => `Auftragswert ohne Steuern: ${value}.`,
      awardBids: (bids) => `Eingegangene Angebote: ${bids}.`,
      concluded: (day) => `Vertragsschluss: ${day}.`,
      cancelled: (name) => `${name} wurde aufgehoben.`,
      unsuccessful: (name) => `${name} endete ohne Zuschlag.`,
      cancelledWithLot: (reference, lot) => `${reference} wurde zusammen mit ${lot} aufgehoben.`,
      cancelledByReplacement: (reference, lot, successors) =>
        `${reference} wurde aufgehoben, weil ${lot} durch ${successors} ersetzt wurde.`,
      replaced: (lot, successors) => `${lot} wurde ersetzt durch ${successors}.`,
      reason: (reason) => `Grund: ${reason}`,
      otherCause: 'Es gibt andere Gründe.',
    },
    cause: {
      'no-rece': 'Es sind keine Angebote eingegangen.',
      'all-rej': 'Alle Angebote wurden zurückgezogen oder mussten ausgeschlossen werden.',
      'one-admis': 'Es ist nur ein zulässiges Angebot eingegangen.',
      'no-signed': 'Der Vertrag über das beste Angebot wurde nicht unterschrieben.',
      'chan-need': 'Der Bedarf hat sich geändert.',
      'ins-fund': 'Die Mittel reichen nicht aus.',
      'rev-body': 'Eine Nachprüfungsstelle oder ein Gericht hat so entschieden.',
      'rev-buyer':
        'Auf Antrag aus dem Kreis der Bietenden wurde die Vergabeentscheidung überprüft.',
      'tch-pr-error': 'Es gab technische Fehler oder Fehler im Verfahren.',
    },
    feeds: {
      title: {
        announced: 'angekündigt',
        described: 'Beschreibung veröffentlicht',
        opened: (closing) => `offen für Angebote bis ${closing}`,
        extended: (closing) => `Abgabefrist verlängert auf ${closing}`,
        closing: (closing) => `Abgabefrist geändert auf ${closing}`,
        closingSet: (closing) => `Abgabefrist festgelegt auf ${closing}`,
        start: (start) => `Start geändert auf ${start}`,
        startSet: (start) => `Start festgelegt auf ${start}`,
        portal: 'neue Adresse im Vergabeportal',
        portalSet: 'jetzt im Vergabeportal',
        fact: (fact, to) => `${fact}: ${to}`,
        corrected: 'berichtigt',
        resumed: 'wird fortgesetzt',
        resumedWithDeadline: (closing) => `wird fortgesetzt, Abgabefrist ${closing}`,
        awardedTo: (contractor) => `vergeben an ${contractor}`,
        unsuccessful: 'ohne Zuschlag beendet',
        replaced: (successors) => `ersetzt durch ${successors}`,
      },
      entry: {
        before: (label) => `${label} bisher`,
        portal: 'Vergabeportal',
      },
      feed: {
        name: (project) => `Öffentliche Ausschreibungen von ${project}: alle Änderungen`,
        subtitle: 'Alles, was zu den Ausschreibungen veröffentlicht wird, das Neueste zuerst.',
      },
      calendar: {
        name: (project) => `Abgabefristen der öffentlichen Ausschreibungen von ${project}`,
        description: (zone) =>
          `Alle Abgabefristen mit Verlängerungen und Aufhebungen. Alle Zeiten: ${zone}.`,
        summary: (reference, name) => `Abgabefrist: ${reference}, ${name}`,
        suspended: (reference, name) => `Ausgesetzt: ${reference}, ${name}`,
        cancelled: (reference, name) => `Aufgehoben: ${reference}, ${name}`,
        closing: (closing) => `Abgabefrist: ${closing}`,
        portal: (address) => `Vergabeportal: ${address}`,
        more: (address) => `Alle Termine und Änderungen: ${address}`,
        add: 'Frist in den Kalender übernehmen',
      },
      page: {
        title: 'Abonnieren und Daten',
        description:
          'Feed, Kalender und offene Daten der öffentlichen Ausschreibungen: was es gibt, wie Sie es abonnieren und nach welchen Regeln es veröffentlicht wird.',
        lead: 'Erfahren Sie von jeder neuen Ausschreibung und jeder geänderten Frist, ohne hier nachzusehen, oder nutzen Sie die Daten in eigenen Programmen. Alles stammt aus denselben Angaben wie die Seiten.',
        subscribe: 'Abonnieren',
        feed: {
          name: 'Feed aller Änderungen',
          about:
            'Für alle, die Nachrichten mit einem Feedreader lesen: ein Eintrag für jede Ausschreibung, die angekündigt oder eröffnet wird, und für jede Verlängerung, Berichtigung, Aussetzung, Aufhebung und Vergabe, mit altem und neuem Termin.',
          open: 'Feed öffnen',
        },
        calendar: {
          name: 'Kalender der Abgabefristen',
          about:
            'Für alle, die Angebote planen: alle Abgabefristen. Wird eine Frist verlängert oder ein Verfahren ausgesetzt oder aufgehoben, zieht Ihr Kalender nach.',
          open: 'Kalender abonnieren',
          single:
            'Wenn Sie nur eine Ausschreibung interessiert, finden Sie auf deren Seite die Frist für Ihren Kalender, mit einer Erinnerung drei Tage vorher. Eine einzeln übernommene Frist folgt späteren Änderungen nicht, das Abonnement dagegen schon.',
        },
        address: 'Adresse',
        copy: 'Adresse kopieren',
        copyCommand: 'Befehl kopieren',
        copied: 'Kopiert',
        programs: 'So abonnieren Sie in gängigen Programmen',
        program: {
          apple: 'Apple Kalender',
          outlook: 'Outlook',
          google: 'Google Kalender',
          thunderbird: 'Thunderbird',
          reader: 'Feedreader',
        },
        steps: {
          apple:
            'Wählen Sie „Ablage“, dann „Neues Kalenderabonnement“, und fügen Sie die Adresse des Kalenders ein. Auf iPhone und iPad genügt der Link oben.',
          outlook:
            'Wählen Sie im Kalender „Kalender hinzufügen“, dann „Aus dem Internet abonnieren“, und fügen Sie die Adresse ein.',
          google:
            'Wählen Sie im Browser das Pluszeichen neben „Weitere Kalender“, dann „Per URL“, und fügen Sie die Adresse ein. Google bemerkt Änderungen manchmal erst nach einem Tag.',
          thunderbird:
            'Für den Kalender wählen Sie „Neuer Kalender“, dann „Im Netzwerk“. Für den Feed richten Sie ein Konto für Blogs und Nachrichten-Feeds ein. Fügen Sie jeweils die Adresse ein.',
          reader:
            'Die meisten Feedreader finden den Feed von selbst, wenn Sie ihnen die Adresse dieser Website geben.',
        },
        data: 'Daten herunterladen',
        dataLead: (zone) =>
          `Die Dateien enthalten alle Ausschreibungen in allen Sprachen. Zeitangaben tragen ihren Abstand zur Weltzeit und gehören zur Zeitzone ${zone}.`,
        files: {
          jsonSchema:
            'Was jedes Feld der JSON-Datei bedeutet und enthalten kann. Für die Entwicklung von Programmen.',
          csv: 'Dasselbe als Tabelle, jeweils eine Zeile. Für die Tabellenkalkulation.',
          csvSemicolon:
            'Dasselbe mit Semikolons, für Tabellenkalkulationen, die Zahlen mit Komma schreiben.',
          events:
            'Alle veröffentlichten Ereignisse der Reihe nach, mit dem, was vorher und nachher galt. Für Programme, die Ausschreibungen verfolgen.',
          eventsSchema:
            'Was jedes Feld der Ereignisse bedeutet und enthalten kann. Für die Entwicklung von Programmen.',
          ocdsReleases:
            'Eine Meldung je veröffentlichtem Ereignis, im Open Contracting Data Standard 1.1. Für die Auswertung öffentlicher Vergaben.',
          ocdsRecords: 'Der heutige Stand jedes Verfahrens, im selben Standard.',
          catalog: 'Was diese Website an offenen Daten anbietet, in DCAT-AP. Für Datenkataloge.',
        },
        fileNames: {
          json: 'Ausschreibungen als JSON',
          jsonSchema: 'JSON Schema der Ausschreibungen',
          csv: 'Ausschreibungen als CSV',
          csvSemicolon: 'Ausschreibungen als CSV mit Semikolons',
          events: 'Ereignisse als JSON',
          eventsSchema: 'JSON Schema der Ereignisse',
          ocdsReleases: 'OCDS-Meldungen (release package)',
          ocdsRecords: 'OCDS-Stände (record package)',
          catalog: 'Katalogeintrag',
        },
        examples: 'Beispiele',
        examplesLead: 'Diese Befehle brauchen curl und jq.',
        example: {
          open: 'Für welche Ausschreibungen werden zum Stand der Daten Angebote angenommen?',
          next: 'Welche Abgabefristen kommen als Nächstes?',
          extended: 'Welche Fristen wurden verlängert, und von wann auf wann?',
          ocds: 'Welche Verfahren traten an die Stelle eines erfolglosen?',
        },
        policy: 'Regeln der Veröffentlichung',
        policyText: {
          history:
            'Eine veröffentlichte Angabe wird nicht überschrieben: Ihr folgt eine Berichtigung mit eigenem Datum. Angaben, die von Anfang an bekannt waren und zu denen kein Datum überliefert ist, stehen in den JSON- und CSV-Dateien, sind aber keine Ereignisse.',
          time: (zone) =>
            `Zeitangaben sind ${zone}; der Abstand zur Weltzeit wird aus der Zeitzone berechnet. Eine Frist ohne Uhrzeit gilt bis zum Ende ihres Tages. In OCDS endet ein solcher Tag eine Sekunde vor Mitternacht, und alle Zeitangaben sind in Weltzeit (UTC).`,
          status:
            'Der Status eines Verfahrens ergibt sich aus seinen Terminen. In OCDS bleibt ein Verfahren aktiv („active“), solange es ausgesetzt ist, und nach seiner Frist, bis es vergeben oder aufgehoben wird oder bis eine neue Runde zeigt, dass es erfolglos war.',
          languages:
            'Namen und Beschreibungen stehen in den Sprachen in den Daten, in denen es sie gibt; keine wird als Übersetzung ausgegeben.',
        },
        prefixRegistered: (prefix) =>
          `Die Kennungen der Vorgänge beginnen mit unserem registrierten Präfix ${prefix}.`,
        prefixExample: (prefix) =>
          `Die Kennungen der Vorgänge beginnen mit ${prefix}. Das ist das Präfix aus den Beispielen des Standards: Es steht hier, bis ein eigenes registriert ist; dann werden sich die Kennungen ändern.`,
        licence: 'Lizenz',
        licenceLink: (name) => `Wortlaut von ${name}`,
      },
    },
    withLots: {
      all: 'Alle Vergabepakete',
      caption: 'Vergabepakete und ihre Vergabeverfahren',
      term: 'Vergabepaket',
      noProcedures: 'Zu diesem Vergabepaket gibt es noch kein Vergabeverfahren.',
      search: 'Nummer, Name oder Kennung suchen',
      others: 'Weitere Vergabepakete',
      previous: 'Voriges Vergabepaket',
      next: 'Nächstes Vergabepaket',
      jsonFile:
        'Ein Datensatz je Vergabeverfahren und je Vergabepaket ohne Verfahren: Namen, Termine, Status, Änderungen. Für Programme.',
      policyScope:
        'Die Daten enthalten alle Vergabepakete und Vergabeverfahren, die diese Website veröffentlicht hat, auch geschlossene, aufgehobene und ersetzte. Nichts erscheint in den Daten früher oder später als auf der Website.',
      policyProcesses:
        'In OCDS ist jedes Vergabeverfahren ein eigener Vorgang. Ein Vergabepaket ist ein eigener Planungsvorgang, sobald zu ihm als Ganzem etwas mit Datum veröffentlicht ist; seine Verfahren verweisen darauf.',
    },
    withoutLots: {
      all: 'Alle Ausschreibungen',
      caption: 'Ausschreibungen',
      term: 'Ausschreibung',
      noProcedures: 'Zu dieser Ausschreibung gibt es noch kein Verfahren.',
      search: 'Name oder Kennung suchen',
      others: 'Weitere Ausschreibungen',
      previous: 'Vorige Ausschreibung',
      next: 'Nächste Ausschreibung',
      jsonFile:
        'Ein Datensatz je Ausschreibung: Namen, Termine, Status, Änderungen. Für Programme.',
      policyScope:
        'Die Daten enthalten alle Ausschreibungen, die diese Website veröffentlicht hat, auch geschlossene und aufgehobene. Nichts erscheint in den Daten früher oder später als auf der Website.',
      policyProcesses:
        'In OCDS ist jedes Vergabeverfahren ein eigener Vorgang. Eine Ausschreibung, deren Verfahren noch nicht veröffentlicht ist, ist ein Planungsvorgang.',
    },
    text: {
      untranslated: (language) =>
        `Dieser Text ist noch nicht übersetzt. Sie lesen sie in dieser Sprache: ${language}.`,
    },
    note: { label: 'Hinweis' },
    moved: {
      title: 'Diese Seite ist umgezogen',
      text: 'Sie finden sie unter',
    },
    notFound: {
      title: 'Seite nicht gefunden',
      text: 'Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder die Adresse enthält einen Tippfehler.',
      link: 'Alle öffentlichen Ausschreibungen',
    },
  },
};
