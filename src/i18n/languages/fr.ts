import type { Language } from '../language.ts';

/** Français, as it is written in Belgium, France and Luxembourg. */
export const fr: Language = {
  tag: 'fr',
  format: 'fr-FR',
  label: 'Français',
  quotes: ['«\u202F', '\u202F»', '“', '”'],
  colon: '\u00A0: ',
  spaceBefore: ';!?',
  // Only the first of a month is an ordinal number.
  correctedDate: (written) => written.replace(/\b1(?= \p{L})/u, '1er'),
  messages: {
    site: {
      skipToContent: 'Aller au contenu',
      navigation: 'Navigation principale',
      languages: 'Langue',
      legal: 'Informations légales',
      asOf: 'État au',
      asOfNote: (zone) => `Fuseau horaire\u00A0: ${zone}.`,
      imprint: 'Mentions légales',
      privacy: 'Protection des données',
      accessibility: 'Accessibilité',
      contractingAuthority: 'Pouvoir adjudicateur',
      tendersOf: (project) => `Marchés publics\u00A0: ${project}`,
    },
    date: {
      time: (clock, zone) => `${clock.replace(':', '\u00A0h\u00A0')} ${zone}`,
      endOfDay: 'fin de journée',
    },
    status: {
      announced: 'annoncé',
      upcoming: 'à venir',
      open: 'ouvert',
      suspended: 'suspendu',
      closed: 'clos',
      awarded: 'attribué',
      cancelled: 'sans suite',
      replaced: 'remplacé',
      extended: 'délai prolongé',
    },
    open: {
      title: 'Ouverts actuellement',
      count: { one: '{title} ({open} ouvert)', other: '{title} ({open} ouverts)' },
      none: 'Aucun marché n’est ouvert actuellement.',
      next: (reference, start) => `Prochaine procédure\u00A0: ${reference}, à partir du ${start}.`,
      noNext: 'Aucune autre procédure n’a encore de date.',
      closing: 'Date limite de remise des offres',
      link: (reference) => `${reference} sur le profil d’acheteur`,
      description: (lot) => `${lot}\u00A0: description et historique`,
      about: 'À propos de ces marchés',
    },
    suspension: {
      title: 'Suspendus',
      since: 'Suspendu depuis',
      halted: 'Aucun délai ne court jusqu’à la reprise de la procédure.',
    },
    live: {
      changed: 'Nouveau statut de {reference}\u00A0: {status}.',
      ownTime: 'Votre heure\u00A0: {time}',
      news: {
        some: 'Publié depuis le chargement de cette page\u00A0:',
        more: { one: 'et {count} autre nouveauté', other: 'et {count} autres nouveautés' },
        unknown: 'Des nouveautés ont été publiées depuis le chargement de cette page.',
      },
      load: 'Afficher la page à jour',
    },
    archive: {
      label: 'Archive',
      state: 'Ceci est une archive. Elle montre l’état au',
      standsStill: 'Elle ne tient pas compte de ce qui a été publié ou clos depuis.',
      link: 'Marchés actuels',
    },
    filter: {
      legend: 'Afficher',
      all: 'tous',
      open: 'ouverts',
      upcoming: 'à venir',
      suspended: 'suspendus',
      closed: 'clos',
      cancelled: 'sans suite',
      shown: { one: '{shown} affiché sur {all}', other: '{shown} affichés sur {all}' },
    },
    lot: {
      label: (number) => `Lot ${number}`,
      title: (number, name) => `Lot ${number}\u00A0: ${name}`,
      gist: (lot, project) =>
        `${lot}. État, dates et portail de ce marché public\u00A0: ${project}.`,
      breadcrumb: 'Vous êtes ici',
      atAGlance: 'En bref',
      status: 'Statut',
      procedures: 'Procédures',
      about: 'Objet',
      back: 'Tous les marchés',
      questions:
        'Les questions sur un marché se posent uniquement sur le profil d’acheteur, où il y est répondu. Merci de ne pas contacter directement le pouvoir adjudicateur.',
      replacedBy: 'Remplacé par',
      replaces: 'Remplace',
      dates: 'Dates',
    },
    procedure: {
      start: 'Début',
      closing: 'Date limite',
      portal: 'Profil d’acheteur',
      deadline: 'Date limite de remise des offres.',
      nextRound: 'Procédure suivante\u00A0:',
      previousRound: 'Procédure précédente\u00A0:',
      tba: 'à préciser',
      tbaLong: 'sera communiqué ultérieurement',
    },
    table: {
      asOf: 'état au',
      position: 'N°',
      positionLong: 'Numéro d’ordre',
      number: 'Numéro du lot',
      name: 'Intitulé',
      description: 'Description',
      start: 'Début',
      closing: 'Date limite',
      portal: 'Lien vers le profil d’acheteur',
      empty: 'Aucun marché n’a encore été publié.',
    },
    changes: {
      title: 'Modifications',
      description: 'Tout ce qui a été publié sur les marchés, du plus récent au plus ancien.',
      intro: 'Tout ce qui a été publié sur les marchés, du plus récent au plus ancien.',
      link: 'Toutes les modifications',
      empty: 'Rien n’a encore été publié.',
    },
    // Lots and tenders come with names of any gender, and without an article: nouns speak of them.
    facts: {
      type: 'Type de procédure',
      legalBasis: 'Base juridique',
      nature: 'Nature du marché',
      value: 'Valeur estimée hors taxes',
      cpv: 'Codes CPV',
      place: 'Lieu d’exécution',
      performance: 'Durée d’exécution',
      framework: 'Accord-cadre',
      questionsUntil: 'Date souhaitée pour les questions',
      requestsUntil: 'Date limite de réception des candidatures',
      bindingUntil: 'Fin de validité des offres',
      criteria: 'Critères d’attribution',
      variants: 'Variantes',
      languages: 'Langues des offres',
      contact: 'Point de contact',
    },
    factText: {
      types: {
        open: 'procédure ouverte',
        restricted: 'procédure restreinte',
        'neg-w-call': 'procédure négociée avec mise en concurrence préalable',
        'neg-wo-call': 'procédure négociée sans mise en concurrence préalable',
        'comp-dial': 'dialogue compétitif',
        innovation: 'partenariat d’innovation',
        'comp-tend': 'procédure de mise en concurrence',
        'oth-single': 'autre procédure en une étape',
        'oth-mult': 'autre procédure en plusieurs étapes',
      },
      natures: { services: 'services', supplies: 'fournitures', works: 'travaux' },
      performance: {
        fromTo: (from, to) => `du ${from} au ${to}`,
        from: (from) => `à partir du ${from}`,
        until: (to) => `jusqu’au ${to}`,
        renewals: (renewals) => `reconduction\u00A0: ${renewals}`,
      },
      framework: {
        participants: { one: '{count} titulaire', other: '{count} titulaires au maximum' },
        maximum: (amount) => `${amount} hors taxes au maximum`,
      },
      variants: { allowed: 'autorisées', notAllowed: 'non autorisées' },
    },
    event: {
      factSet: (reference, fact, to) => `${reference} – ${fact}\u00A0: ${to}.`,
      factChanged: (reference, fact, from, to) =>
        `${reference} – ${fact}\u00A0: ${to}, auparavant ${from}.`,
      'lot-announced': (lot) => `${lot}\u00A0: annonce.`,
      described: (lot) => `${lot}\u00A0: publication de la description.`,
      announced: (reference) => `La procédure ${reference} a été annoncée.`,
      announcedWithStart: (reference, start) =>
        `La procédure ${reference} a été annoncée. Début\u00A0: ${start}.`,
      opened: (reference, closing) =>
        `La procédure ${reference} a été ouverte. Date limite de remise des offres\u00A0: ${closing}.`,
      extended: (reference, before, after) =>
        `La date limite de remise des offres de ${reference} a été reportée du ${before} au ${after}.`,
      correctedClosing: (reference, before, after) =>
        `La date limite de remise des offres de ${reference} a été modifiée, du ${before} au ${after}.`,
      correctedStart: (reference, before, after) =>
        `Le début de ${reference} a été modifié, du ${before} au ${after}.`,
      correctedPortal: (reference) =>
        `L’adresse de ${reference} sur le profil d’acheteur a été modifiée.`,
      closingSet: (reference, closing) =>
        `La date limite de remise des offres de ${reference} a été fixée au ${closing}.`,
      startSet: (reference, start) => `Le début de ${reference} a été fixé au ${start}.`,
      portalSet: (reference) =>
        `La procédure ${reference} se trouve désormais sur le profil d’acheteur.`,
      corrected: (reference) => `La procédure ${reference} a fait l’objet d’un rectificatif.`,
      suspended: (reference) => `La procédure ${reference} a été suspendue.`,
      resumed: (reference) => `La procédure ${reference} a repris.`,
      resumedWithDeadline: (reference, closing) =>
        `La procédure ${reference} a repris. Date limite de remise des offres\u00A0: ${closing}.`,
      awarded: (reference) => `Le marché ${reference} a été attribué.`,
      awardedTo: (reference, contractor) =>
        `Le marché ${reference} a été attribué à ${contractor}.`,
      awardValue: (value) => `Montant hors taxes\u00A0: ${value}.`,
      awardBids: (bids) => `Offres reçues\u00A0: ${bids}.`,
      concluded: (day) => `Conclusion du marché\u00A0: ${day}.`,
      cancelled: (name) => `${name}\u00A0: déclaration sans suite.`,
      unsuccessful: (name) => `${name}\u00A0: procédure infructueuse.`,
      cancelledWithLot: (reference, lot) =>
        `La procédure ${reference} a été déclarée sans suite, ainsi que ceci\u00A0: ${lot}.`,
      cancelledByReplacement: (reference, lot, successors) =>
        `La procédure ${reference} a été déclarée sans suite. ${lot}\u00A0: remplacement par ${successors}.`,
      replaced: (lot, successors) => `${lot}\u00A0: remplacement par ${successors}.`,
      reason: (reason) => `Motif\u00A0: ${reason}`,
      otherCause: 'Il y a d’autres raisons.',
    },
    cause: {
      'no-rece': 'Aucune offre n’a été reçue.',
      'all-rej': 'Toutes les offres ont été retirées ou étaient irrecevables.',
      'one-admis': 'Une seule offre recevable a été reçue.',
      'no-signed': 'Le soumissionnaire le mieux classé n’a pas signé le marché.',
      'chan-need': 'Les besoins ont changé.',
      'ins-fund': 'Les fonds sont insuffisants.',
      'rev-body': 'Une instance de recours ou un tribunal en a décidé ainsi.',
      'rev-buyer': 'Un soumissionnaire avait demandé le réexamen de l’attribution.',
      'tch-pr-error': 'Des erreurs techniques ou de procédure ont été commises.',
    },
    feeds: {
      title: {
        announced: 'annonce',
        described: 'publication de la description',
        opened: (closing) => `offres acceptées jusqu’au ${closing}`,
        extended: (closing) => `date limite reportée au ${closing}`,
        closing: (closing) => `nouvelle date limite le ${closing}`,
        closingSet: (closing) => `date limite fixée au ${closing}`,
        start: (start) => `nouveau début le ${start}`,
        startSet: (start) => `début fixé au ${start}`,
        portal: 'nouvelle adresse sur le profil d’acheteur',
        portalSet: 'désormais sur le profil d’acheteur',
        fact: (fact, to) => `${fact}\u00A0: ${to}`,
        corrected: 'rectificatif',
        resumed: 'reprise',
        resumedWithDeadline: (closing) => `reprise, date limite le ${closing}`,
        awardedTo: (contractor) => `attribution à ${contractor}`,
        unsuccessful: 'procédure infructueuse',
        replaced: (successors) => `remplacement par ${successors}`,
      },
      entry: {
        before: (label) => `${label} (auparavant)`,
        portal: 'Profil d’acheteur',
      },
      feed: {
        name: (project) => `Marchés publics, ${project}\u00A0: toutes les modifications`,
        subtitle: 'Tout ce qui est publié sur les marchés, du plus récent au plus ancien.',
      },
      calendar: {
        name: (project) => `Dates limites des marchés publics\u00A0: ${project}`,
        description: (zone) =>
          `Toutes les dates limites de remise des offres, avec les reports et les déclarations sans suite. Fuseau horaire\u00A0: ${zone}.`,
        summary: (reference, name) =>
          `Date limite de remise des offres\u00A0: ${reference}, ${name}`,
        suspended: (reference, name) => `Suspendu\u00A0: ${reference}, ${name}`,
        cancelled: (reference, name) => `Sans suite\u00A0: ${reference}, ${name}`,
        closing: (closing) => `Date limite de remise des offres\u00A0: ${closing}`,
        portal: (address) => `Profil d’acheteur\u00A0: ${address}`,
        more: (address) => `Toutes les dates et modifications\u00A0: ${address}`,
        add: 'Ajouter la date limite au calendrier',
      },
      page: {
        title: 'Abonnements et données',
        description:
          'Flux, calendrier et données ouvertes des marchés publics\u00A0: ce qui existe, comment s’abonner et selon quelles règles tout cela est publié.',
        lead: 'Soyez averti de chaque nouveau marché et de chaque changement de date limite sans revenir ici, ou utilisez les données dans vos propres programmes. Tout provient des mêmes informations que les pages.',
        subscribe: 'S’abonner',
        feed: {
          name: 'Flux de toutes les modifications',
          about:
            'Pour un lecteur de flux\u00A0: une entrée pour chaque marché annoncé ou ouvert, et pour chaque report, rectificatif, suspension, déclaration sans suite et attribution, avec l’ancienne et la nouvelle date.',
          open: 'Ouvrir le flux',
        },
        calendar: {
          name: 'Calendrier des dates limites',
          about:
            'Pour préparer des offres\u00A0: toutes les dates limites de remise des offres. Si une date limite est reportée, ou une procédure suspendue ou déclarée sans suite, votre calendrier suit.',
          open: 'S’abonner au calendrier',
          single:
            'Si un seul marché vous intéresse, sa page propose sa date limite pour votre calendrier, avec un rappel trois jours avant. Une date limite importée seule ne suit pas les modifications ultérieures\u202F; l’abonnement les suit.',
        },
        address: 'Adresse',
        copy: 'Copier l’adresse',
        copyCommand: 'Copier la commande',
        copied: 'Copié',
        programs: 'S’abonner avec les programmes courants',
        program: {
          apple: 'Calendrier d’Apple',
          outlook: 'Outlook',
          google: 'Google Agenda',
          thunderbird: 'Thunderbird',
          reader: 'Lecteurs de flux',
        },
        steps: {
          apple:
            'Choisissez «\u202FFichier\u202F», puis «\u202FNouvel abonnement à un calendrier\u202F», et collez l’adresse du calendrier. Sur un iPhone ou un iPad, le lien ci-dessus suffit.',
          outlook:
            'Dans le calendrier, choisissez «\u202FAjouter un calendrier\u202F», puis «\u202FS’abonner à partir du web\u202F», et collez l’adresse.',
          google:
            'Dans le navigateur, choisissez le signe plus à côté de «\u202FAutres agendas\u202F», puis «\u202FÀ partir de l’URL\u202F», et collez l’adresse. Google met parfois un jour à remarquer les modifications.',
          thunderbird:
            'Pour le calendrier, choisissez «\u202FNouvel agenda\u202F», puis «\u202FSur le réseau\u202F». Pour le flux, créez un compte pour les blogs et les nouvelles. Collez l’adresse dans les deux cas.',
          reader:
            'La plupart des lecteurs trouvent le flux d’eux-mêmes si vous leur donnez l’adresse de ce site.',
        },
        data: 'Télécharger les données',
        dataLead: (zone) =>
          `Les fichiers contiennent tous les marchés dans toutes les langues. Les dates portent leur décalage par rapport au temps universel et appartiennent au fuseau horaire ${zone}.`,
        files: {
          jsonSchema:
            'Ce que chaque champ du fichier JSON signifie et peut contenir. Pour le développement de programmes.',
          csv: 'Les mêmes données sous forme de tableau, une par ligne. Pour les tableurs.',
          csvSemicolon:
            'La même chose avec des points-virgules, pour les tableurs qui écrivent les nombres avec une virgule.',
          events:
            'Tous les événements publiés dans leur ordre, avec ce qui valait avant et après. Pour les programmes qui suivent les marchés.',
          eventsSchema:
            'Ce que chaque champ des événements signifie et peut contenir. Pour le développement de programmes.',
          ocdsReleases:
            'Une publication (release) par événement, selon l’Open Contracting Data Standard 1.1. Pour l’analyse de la commande publique.',
          ocdsRecords: 'L’état présent de chaque processus de passation, selon le même standard.',
          catalog:
            'Ce que ce site offre comme données ouvertes, en DCAT-AP. Pour les catalogues de données.',
        },
        fileNames: {
          json: 'Marchés en JSON',
          jsonSchema: 'Schéma JSON des marchés',
          csv: 'Marchés en CSV',
          csvSemicolon: 'Marchés en CSV avec points-virgules',
          events: 'Événements en JSON',
          eventsSchema: 'Schéma JSON des événements',
          ocdsReleases: 'Publications OCDS (release package)',
          ocdsRecords: 'Enregistrements OCDS (record package)',
          catalog: 'Notice de catalogue',
        },
        examples: 'Exemples d’utilisation',
        examplesLead: 'Ces commandes nécessitent curl et jq.',
        example: {
          open: 'Pour quels marchés les offres sont-elles acceptées au moment des données\u202F?',
          next: 'Quelles sont les prochaines dates limites\u202F?',
          extended:
            'Quelles dates limites ont été reportées, et de quelle date à quelle autre\u202F?',
          ocds: 'Quelles procédures en ont remplacé une restée sans succès\u202F?',
        },
        policy: 'Règles de publication',
        policyText: {
          history:
            'Une information publiée n’est pas réécrite\u00A0: un rectificatif la suit, avec sa propre date. Les informations connues dès le début, et dont la date n’est pas conservée, figurent dans les fichiers JSON et CSV mais ne sont pas des événements.',
          time: (zone) =>
            `Fuseau horaire des dates\u00A0: ${zone}. Leur décalage par rapport au temps universel en est calculé. Une date limite sans heure vaut jusqu’à la fin de sa journée. Dans OCDS, une telle journée finit une seconde avant minuit, et toutes les dates sont en temps universel (UTC).`,
          status:
            'Le statut d’une procédure découle de ses dates. Dans OCDS, une procédure reste active («\u202Factive\u202F») tant qu’elle est suspendue, et après sa date limite, jusqu’à ce qu’elle soit attribuée ou déclarée sans suite, ou qu’une nouvelle procédure montre qu’elle est restée sans succès.',
          languages:
            'Les noms et les descriptions sont donnés dans les langues où ils existent\u202F; aucun n’est présenté comme une traduction.',
        },
        prefixRegistered: (prefix) =>
          `Les identifiants des processus de passation commencent par notre préfixe enregistré ${prefix}.`,
        prefixExample: (prefix) =>
          `Les identifiants des processus de passation commencent par ${prefix}. C’est le préfixe des exemples du standard\u00A0: il figure ici tant qu’aucun préfixe propre n’est enregistré, et les identifiants changeront alors.`,
        licence: 'Licence',
        licenceLink: (name) => `Texte de ${name}`,
      },
    },
    withLots: {
      all: 'Tous les lots',
      caption: 'Lots et procédures',
      term: 'Lot',
      noProcedures: 'Il n’y a pas encore de procédure pour ce lot.',
      search: 'Chercher un numéro, un nom ou une référence',
      others: 'Autres lots',
      previous: 'Lot précédent',
      next: 'Lot suivant',
      jsonFile:
        'Une entrée par procédure, et par lot sans procédure\u00A0: noms, dates, statut, modifications. Pour les programmes.',
      policyScope:
        'Tous les lots et toutes les procédures que ce site a publiés figurent dans les données, même clos, sans suite ou remplacés. Rien n’apparaît dans les données avant le site, ni après.',
      policyProcesses:
        'Dans OCDS, chaque procédure est un processus de passation à part entière. Un lot est un processus de planification dès qu’une information datée est publiée sur l’ensemble du lot\u202F; ses procédures y renvoient.',
    },
    withoutLots: {
      all: 'Tous les marchés',
      caption: 'Marchés',
      term: 'Marché',
      noProcedures: 'Il n’y a pas encore de procédure pour ce marché.',
      search: 'Chercher un nom ou une référence',
      others: 'Autres marchés',
      previous: 'Marché précédent',
      next: 'Marché suivant',
      jsonFile:
        'Une entrée par marché\u00A0: noms, dates, statut, modifications. Pour les programmes.',
      policyScope:
        'Tous les marchés que ce site a publiés figurent dans les données, même clos ou sans suite. Rien n’apparaît dans les données avant le site, ni après.',
      policyProcesses:
        'Dans OCDS, chaque procédure est un processus de passation à part entière. Un marché dont la procédure n’est pas encore publiée est un processus de planification.',
    },
    text: {
      untranslated: (language) =>
        `Ce texte n’est pas encore traduit. Vous le lisez en ${language}.`,
    },
    note: { label: 'Remarque' },
    moved: {
      title: 'Cette page a changé d’adresse',
      text: 'Elle se trouve désormais ici\u00A0:',
    },
    notFound: {
      title: 'Page introuvable',
      text: 'Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée, ou l’adresse contient une faute de frappe.',
      link: 'Tous les marchés publics',
    },
  },
};
