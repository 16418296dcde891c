import type { Strings } from '../strings.ts';

/** Was Feeds, Kalender und die Seite über sie auf Deutsch sagen. */
export const feedsDe: Strings['feeds'] = {
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
    corrected: 'berichtigt',
    awardedTo: (contractor) => `vergeben an ${contractor}`,
    replaced: (successors) => `ersetzt durch ${successors}`,
  },
  entry: {
    lot: 'Vergabepaket',
    before: (label) => `${label} bisher`,
    portal: 'Vergabeportal',
  },
  feed: {
    name: (project) => `Öffentliche Ausschreibungen von ${project}: alle Änderungen`,
    subtitle: 'Alles, was zu den Ausschreibungen veröffentlicht wird, das Neueste zuerst.',
  },
  calendar: {
    name: (project) => `Abgabefristen der öffentlichen Ausschreibungen von ${project}`,
    description: 'Alle Abgabefristen mit Verlängerungen und Aufhebungen, in deutscher Ortszeit.',
    summary: (reference, name) => `Abgabefrist: ${reference}, ${name}`,
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
        'Für alle, die Nachrichten mit einem Feedreader lesen: ein Eintrag für jede Ausschreibung, die angekündigt oder eröffnet wird, und für jede Verlängerung, Berichtigung, Aufhebung und Vergabe, mit altem und neuem Termin.',
      open: 'Feed öffnen',
    },
    calendar: {
      name: 'Kalender der Abgabefristen',
      about:
        'Für alle, die Angebote planen: alle Abgabefristen in deutscher Ortszeit. Wird eine Frist verlängert oder ein Verfahren aufgehoben, zieht Ihr Kalender nach.',
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
      json: 'Ein Datensatz je Vergabeverfahren und je Vergabepaket ohne Verfahren: Namen, Termine, Status, Änderungen. Für Programme.',
      jsonSchema:
        'Was jedes Feld der JSON-Datei bedeutet und enthalten kann. Für die Entwicklung von Programmen.',
      csv: 'Dasselbe als Tabelle, jeweils eine Zeile. Für die Tabellenkalkulation.',
      ocdsReleases:
        'Eine Meldung je veröffentlichtem Ereignis, im Open Contracting Data Standard 1.1. Für die Auswertung öffentlicher Vergaben.',
      ocdsRecords: 'Der heutige Stand jedes Verfahrens, im selben Standard.',
    },
    fileNames: {
      json: 'Ausschreibungen als JSON',
      jsonSchema: 'JSON Schema der Ausschreibungen',
      csv: 'Ausschreibungen als CSV',
      ocdsReleases: 'OCDS-Meldungen (release package)',
      ocdsRecords: 'OCDS-Stände (record package)',
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
      scope:
        'Die Daten enthalten alle Vergabepakete und Vergabeverfahren, die diese Website veröffentlicht hat, auch geschlossene, aufgehobene und ersetzte. Nichts erscheint in den Daten früher oder später als auf der Website.',
      history:
        'Eine veröffentlichte Angabe wird nicht überschrieben: Ihr folgt eine Berichtigung mit eigenem Datum. Angaben, die von Anfang an bekannt waren und zu denen kein Datum überliefert ist, stehen in den JSON- und CSV-Dateien, sind aber keine Ereignisse.',
      time: 'Zeitangaben sind deutsche Ortszeit; der Abstand zur Weltzeit wird aus der Zeitzone berechnet. Eine Frist ohne Uhrzeit gilt bis zum Ende ihres Tages. In OCDS endet ein solcher Tag eine Sekunde vor Mitternacht, und die Meldungen sind in Weltzeit (UTC) datiert.',
      status:
        'Der Status eines Verfahrens ergibt sich aus seinen Terminen. In OCDS bleibt ein Verfahren nach seiner Frist aktiv („active“), bis es vergeben oder aufgehoben wird oder bis eine neue Runde zeigt, dass es erfolglos war.',
      lots: 'In OCDS ist jedes Vergabeverfahren ein eigener Vorgang. Ein Vergabepaket ist ein eigener Planungsvorgang, sobald zu ihm als Ganzem etwas mit Datum veröffentlicht ist; seine Verfahren verweisen darauf.',
      languages:
        'Namen liegen in jeder Sprache vor. Eine Beschreibung steht nur in den Sprachen in den Daten, in denen es sie gibt; keine wird als Übersetzung ausgegeben.',
    },
    prefixRegistered: (prefix) =>
      `Die Kennungen der Vorgänge beginnen mit unserem registrierten Präfix ${prefix}.`,
    prefixExample: (prefix) =>
      `Die Kennungen der Vorgänge beginnen mit ${prefix}. Das ist das Präfix aus den Beispielen des Standards: Es steht hier, bis ein eigenes registriert ist; dann werden sich die Kennungen ändern.`,
    licence: 'Lizenz',
    licenceText: (name) =>
      `Alle dürfen die Daten für jeden Zweck nutzen, ohne zu fragen und ohne uns zu nennen, zu den Bedingungen von ${name}.`,
    licenceLink: (name) => `Wortlaut von ${name}`,
  },
};
