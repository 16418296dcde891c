import type { Language } from '../language.ts';

/** Português, as it is written in Portugal. */
export const pt: Language = {
  tag: 'pt',
  format: 'pt-PT',
  label: 'Português',
  quotes: ['«', '»', '“', '”'],
  messages: {
    site: {
      skipToContent: 'Saltar para o conteúdo',
      navigation: 'Navegação principal',
      languages: 'Língua',
      legal: 'Informação legal',
      asOf: 'Situação em',
      asOfNote: (zone) => `Fuso horário: ${zone}.`,
      imprint: 'Ficha técnica',
      privacy: 'Proteção de dados',
      accessibility: 'Acessibilidade',
      contractingAuthority: 'Entidade adjudicante',
      tendersOf: (project) => `Concursos públicos: ${project}`,
    },
    date: {
      time: (clock, zone) => `${clock} ${zone}`,
      endOfDay: 'fim do dia',
    },
    status: {
      announced: 'anunciado',
      upcoming: 'a abrir',
      open: 'aberto',
      suspended: 'suspenso',
      closed: 'encerrado',
      awarded: 'adjudicado',
      cancelled: 'cancelado',
      replaced: 'substituído',
      extended: 'prazo prorrogado',
    },
    open: {
      title: 'Abertos neste momento',
      count: { one: '{title} ({open} aberto)', other: '{title} ({open} abertos)' },
      none: 'Neste momento não há nenhum concurso aberto.',
      next: (reference, start) => `Próximo procedimento: ${reference}, a partir de ${start}.`,
      noNext: 'Ainda não há data para mais nenhum concurso.',
      closing: 'Prazo para apresentação de propostas',
      link: (reference) => `${reference} na plataforma eletrónica`,
      description: (lot) => `${lot}: descrição e histórico`,
      about: 'Sobre estes concursos',
    },
    suspension: {
      title: 'Suspensos',
      since: 'Suspenso desde',
      halted: 'Não corre qualquer prazo até o procedimento ser retomado.',
    },
    live: {
      changed: 'Novo estado de {reference}: {status}.',
      ownTime: 'A sua hora: {time}',
      news: {
        some: 'Publicado desde que esta página foi carregada:',
        more: { one: 'e mais {count} novidade', other: 'e mais {count} novidades' },
        unknown: 'Há novidades publicadas desde que esta página foi carregada.',
      },
      load: 'Mostrar a página atual',
    },
    archive: {
      label: 'Arquivo',
      state: 'Isto é um arquivo. Mostra a situação em',
      standsStill: 'Não tem em conta o que foi publicado ou encerrado desde então.',
      link: 'Concursos atuais',
    },
    filter: {
      legend: 'Mostrar',
      all: 'todos',
      open: 'abertos',
      upcoming: 'a abrir',
      suspended: 'suspensos',
      closed: 'encerrados',
      cancelled: 'cancelados',
      shown: { one: '{shown} de {all} visível', other: '{shown} de {all} visíveis' },
    },
    lot: {
      label: (number) => `Lote ${number}`,
      title: (number, name) => `Lote ${number}: ${name}`,
      gist: (lot, project) => `${lot}. Estado, datas e portal deste concurso: ${project}.`,
      breadcrumb: 'Está aqui',
      atAGlance: 'Em resumo',
      status: 'Estado',
      procedures: 'Procedimentos',
      about: 'Objeto',
      back: 'Todos os concursos',
      questions:
        'As perguntas sobre um concurso são respondidas apenas na plataforma eletrónica. Pedimos que não contacte diretamente a entidade adjudicante.',
      replacedBy: 'Substituído por',
      replaces: 'Substitui',
      dates: 'Datas',
    },
    procedure: {
      start: 'Início',
      closing: 'Prazo',
      portal: 'Plataforma eletrónica',
      deadline: 'Fim do prazo para apresentação de propostas.',
      nextRound: 'Procedimento seguinte:',
      previousRound: 'Procedimento anterior:',
      tba: 'a definir',
      tbaLong: 'será divulgado oportunamente',
    },
    table: {
      asOf: 'situação em',
      position: 'N.º',
      positionLong: 'Número de ordem',
      number: 'Número do lote',
      name: 'Designação',
      description: 'Descrição',
      start: 'Início',
      closing: 'Prazo',
      portal: 'Ligação à plataforma eletrónica',
      empty: 'Ainda não foi publicado nenhum concurso.',
    },
    changes: {
      title: 'Alterações',
      description:
        'Tudo o que foi publicado sobre os concursos, do mais recente para o mais antigo.',
      intro: 'Tudo o que foi publicado sobre os concursos, do mais recente para o mais antigo.',
      link: 'Todas as alterações',
      empty: 'Ainda não foi publicado nada.',
    },
    // Lots and tenders come with names of any gender, and without an article.
    facts: {
      type: 'Tipo de procedimento',
      legalBasis: 'Base jurídica',
      nature: 'Tipo de contrato',
      value: 'Valor estimado sem impostos',
      cpv: 'Códigos CPV',
      place: 'Local de execução',
      performance: 'Prazo de execução',
      framework: 'Acordo-quadro',
      questionsUntil: 'Prazo para pedidos de esclarecimento',
      requestsUntil: 'Prazo para apresentação de candidaturas',
      bindingUntil: 'Fim do prazo de manutenção das propostas',
      criteria: 'Critérios de adjudicação',
      variants: 'Propostas variantes',
      languages: 'Línguas das propostas',
      contact: 'Ponto de contacto',
    },
    factText: {
      types: {
        open: 'concurso público',
        restricted: 'concurso limitado por prévia qualificação',
        'neg-w-call': 'procedimento de negociação com anúncio prévio',
        'neg-wo-call': 'procedimento de negociação sem anúncio prévio',
        'comp-dial': 'diálogo concorrencial',
        innovation: 'parceria para a inovação',
        'comp-tend': 'procedimento concorrencial',
        'oth-single': 'outro procedimento numa só fase',
        'oth-mult': 'outro procedimento em várias fases',
      },
      natures: {
        services: 'prestação de serviços',
        supplies: 'fornecimento de bens',
        works: 'empreitada de obras',
      },
      performance: {
        fromTo: (from, to) => `de ${from} a ${to}`,
        from: (from) => `a partir de ${from}`,
        until: (to) => `até ${to}`,
        renewals: (renewals) => `renovação: ${renewals}`,
      },
      framework: {
        participants: { one: '{count} cocontratante', other: 'até {count} cocontratantes' },
        maximum: (amount) => `no máximo ${amount} sem impostos`,
      },
      variants: { allowed: 'admitidas', notAllowed: 'não admitidas' },
    },
    event: {
      factSet: (reference, fact, to) => `${reference} – ${fact}: ${to}.`,
      factChanged: (reference, fact, from, to) => `${reference} – ${fact}: ${to}, antes ${from}.`,
      'lot-announced': (lot) => `${lot}: anunciado.`,
      described: (lot) => `${lot}: descrição publicada.`,
      announced: (reference) => `O procedimento ${reference} foi anunciado.`,
      announcedWithStart: (reference, start) =>
        `O procedimento ${reference} foi anunciado. Início: ${start}.`,
      opened: (reference, closing) =>
        `O procedimento ${reference} foi aberto. Prazo para apresentação de propostas: ${closing}.`,
      extended: (reference, before, after) =>
        `O prazo para apresentação de propostas de ${reference} foi prorrogado de ${before} para ${after}.`,
      correctedClosing: (reference, before, after) =>
        `O prazo para apresentação de propostas de ${reference} foi alterado de ${before} para ${after}.`,
      correctedStart: (reference, before, after) =>
        `O início de ${reference} foi alterado de ${before} para ${after}.`,
      correctedPortal: (reference) =>
        `O endereço de ${reference} na plataforma eletrónica foi alterado.`,
      closingSet: (reference, closing) =>
        `O prazo para apresentação de propostas de ${reference} foi fixado em ${closing}.`,
      startSet: (reference, start) => `O início de ${reference} foi fixado em ${start}.`,
      portalSet: (reference) =>
        `O procedimento ${reference} encontra-se agora na plataforma eletrónica.`,
      corrected: (reference) => `O procedimento ${reference} foi retificado.`,
      suspended: (reference) => `O procedimento ${reference} foi suspenso.`,
      resumed: (reference) => `O procedimento ${reference} foi retomado.`,
      resumedWithDeadline: (reference, closing) =>
        `O procedimento ${reference} foi retomado. Prazo para apresentação de propostas: ${closing}.`,
      awarded: (reference) => `O procedimento ${reference} foi adjudicado.`,
      awardedTo: (reference, contractor) =>
        `O procedimento ${reference} foi adjudicado a ${contractor}.`,
      awardValue: (value) => `Valor sem impostos: ${value}.`,
      awardBids: (bids) => `Propostas recebidas: ${bids}.`,
      concluded: (day) => `Contrato celebrado em ${day}.`,
      cancelled: (name) => `${name}: cancelado.`,
      unsuccessful: (name) => `${name}: terminou sem adjudicação.`,
      cancelledWithLot: (reference, lot) =>
        `O procedimento ${reference} foi cancelado juntamente com ${lot}.`,
      cancelledByReplacement: (reference, lot, successors) =>
        `O procedimento ${reference} foi cancelado. ${lot}: substituído por ${successors}.`,
      replaced: (lot, successors) => `${lot}: substituído por ${successors}.`,
      reason: (reason) => `Motivo: ${reason}`,
      otherCause: 'Há outros motivos.',
    },
    cause: {
      'no-rece': 'Não foi recebida nenhuma proposta.',
      'all-rej': 'Todas as propostas foram retiradas ou eram inadmissíveis.',
      'one-admis': 'Só foi recebida uma proposta admissível.',
      'no-signed': 'O concorrente mais bem classificado não assinou o contrato.',
      'chan-need': 'As necessidades mudaram.',
      'ins-fund': 'Os fundos são insuficientes.',
      'rev-body': 'Uma instância de recurso ou um tribunal assim o decidiu.',
      'rev-buyer': 'Um concorrente tinha pedido o reexame da adjudicação.',
      'tch-pr-error': 'Houve erros técnicos ou processuais.',
    },
    feeds: {
      title: {
        announced: 'anunciado',
        described: 'descrição publicada',
        opened: (closing) => `aberto a propostas até ${closing}`,
        extended: (closing) => `prazo prorrogado para ${closing}`,
        closing: (closing) => `prazo alterado para ${closing}`,
        closingSet: (closing) => `prazo fixado em ${closing}`,
        start: (start) => `início alterado para ${start}`,
        startSet: (start) => `início fixado em ${start}`,
        portal: 'novo endereço na plataforma eletrónica',
        portalSet: 'agora na plataforma eletrónica',
        fact: (fact, to) => `${fact}: ${to}`,
        corrected: 'retificado',
        resumed: 'retomado',
        resumedWithDeadline: (closing) => `retomado, prazo até ${closing}`,
        awardedTo: (contractor) => `adjudicado a ${contractor}`,
        unsuccessful: 'terminou sem adjudicação',
        replaced: (successors) => `substituído por ${successors}`,
      },
      entry: {
        before: (label) => `${label} anterior`,
        portal: 'Plataforma eletrónica',
      },
      feed: {
        name: (project) => `Concursos públicos, ${project}: todas as alterações`,
        subtitle: 'Tudo o que é publicado sobre os concursos, do mais recente para o mais antigo.',
      },
      calendar: {
        name: (project) => `Prazos dos concursos públicos: ${project}`,
        description: (zone) =>
          `Todos os prazos para apresentação de propostas, com prorrogações e cancelamentos. Fuso horário: ${zone}.`,
        summary: (reference, name) => `Prazo para apresentação de propostas: ${reference}, ${name}`,
        suspended: (reference, name) => `Suspenso: ${reference}, ${name}`,
        cancelled: (reference, name) => `Cancelado: ${reference}, ${name}`,
        closing: (closing) => `Prazo para apresentação de propostas: ${closing}`,
        portal: (address) => `Plataforma eletrónica: ${address}`,
        more: (address) => `Todas as datas e alterações: ${address}`,
        add: 'Adicionar o prazo ao calendário',
      },
      page: {
        title: 'Subscrições e dados',
        description:
          'Feed, calendário e dados abertos dos concursos públicos: o que existe, como subscrever e segundo que regras tudo é publicado.',
        lead: 'Saiba de cada novo concurso e de cada alteração de prazo sem ter de voltar aqui, ou use os dados nos seus próprios programas. Tudo provém da mesma informação que as páginas.',
        subscribe: 'Subscrever',
        feed: {
          name: 'Feed de todas as alterações',
          about:
            'Para leitores de feeds: uma entrada por cada concurso anunciado ou aberto, e por cada prorrogação, retificação, suspensão, cancelamento e adjudicação, com a data antiga e a nova.',
          open: 'Abrir o feed',
        },
        calendar: {
          name: 'Calendário dos prazos',
          about:
            'Para quem prepara propostas: todos os prazos para apresentação de propostas. Quando um prazo é prorrogado, ou um procedimento é suspenso ou cancelado, o seu calendário acompanha.',
          open: 'Subscrever o calendário',
          single:
            'Se só lhe interessa um concurso, encontra na respetiva página o prazo para o seu calendário, com um lembrete três dias antes. Um prazo importado isoladamente não acompanha alterações posteriores; a subscrição acompanha.',
        },
        address: 'Endereço',
        copy: 'Copiar endereço',
        copyCommand: 'Copiar comando',
        copied: 'Copiado',
        programs: 'Como subscrever nos programas mais comuns',
        program: {
          apple: 'Calendário da Apple',
          outlook: 'Outlook',
          google: 'Google Calendar',
          thunderbird: 'Thunderbird',
          reader: 'Leitores de feeds',
        },
        steps: {
          apple:
            'Escolha «Ficheiro», depois «Nova assinatura de calendário», e cole o endereço do calendário. No iPhone ou no iPad basta a ligação acima.',
          outlook:
            'No calendário, escolha «Adicionar calendário», depois «Subscrever a partir da Web», e cole o endereço.',
          google:
            'No navegador, escolha o sinal de mais ao lado de «Outros calendários», depois «A partir do URL», e cole o endereço. O Google pode demorar um dia a notar alterações.',
          thunderbird:
            'Para o calendário, escolha «Novo calendário», depois «Na rede». Para o feed, crie uma conta de blogues e feeds de notícias. Cole o endereço em ambos os casos.',
          reader:
            'A maioria dos leitores encontra o feed por si se lhes indicar o endereço deste sítio.',
        },
        data: 'Descarregar dados',
        dataLead: (zone) =>
          `Os ficheiros contêm todos os concursos em todas as línguas. As datas indicam a diferença para o tempo universal e pertencem ao fuso horário ${zone}.`,
        files: {
          jsonSchema:
            'O que cada campo do ficheiro JSON significa e pode conter. Para quem desenvolve programas.',
          csv: 'O mesmo em forma de tabela, uma linha cada. Para folhas de cálculo.',
          csvSemicolon:
            'O mesmo com pontos e vírgulas, para folhas de cálculo que escrevem os números com vírgula.',
          events:
            'Todos os acontecimentos publicados por ordem, com o que valia antes e depois. Para programas que acompanham os concursos.',
          eventsSchema:
            'O que cada campo dos acontecimentos significa e pode conter. Para quem desenvolve programas.',
          ocdsReleases:
            'Uma publicação (release) por cada acontecimento, segundo o Open Contracting Data Standard 1.1. Para quem analisa a contratação pública.',
          ocdsRecords: 'O estado atual de cada processo de contratação, segundo a mesma norma.',
          catalog:
            'O que este sítio oferece como dados abertos, em DCAT-AP. Para catálogos de dados.',
        },
        fileNames: {
          json: 'Concursos em JSON',
          jsonSchema: 'Esquema JSON dos concursos',
          csv: 'Concursos em CSV',
          csvSemicolon: 'Concursos em CSV com pontos e vírgulas',
          events: 'Acontecimentos em JSON',
          eventsSchema: 'Esquema JSON dos acontecimentos',
          ocdsReleases: 'Publicações OCDS (release package)',
          ocdsRecords: 'Registos OCDS (record package)',
          catalog: 'Entrada de catálogo',
        },
        examples: 'Exemplos de utilização',
        examplesLead: 'Estes comandos precisam de curl e jq.',
        example: {
          open: 'Que concursos aceitam propostas no momento dos dados?',
          next: 'Quais são os próximos prazos?',
          extended: 'Que prazos foram prorrogados, de que data para que data?',
          ocds: 'Que procedimentos tomaram o lugar de um sem êxito?',
        },
        policy: 'Regras de publicação',
        policyText: {
          history:
            'Uma informação publicada não é reescrita: segue-se-lhe uma retificação, com data própria. As informações conhecidas desde o início, cuja data não ficou registada, estão nos ficheiros JSON e CSV mas não são acontecimentos.',
          time: (zone) =>
            `Fuso horário das datas: ${zone}. A diferença para o tempo universal é calculada a partir dele. Um prazo sem hora vale até ao fim do seu dia. Em OCDS, esse dia termina um segundo antes da meia-noite, e todas as datas estão em tempo universal (UTC).`,
          status:
            'O estado de um procedimento decorre das suas datas. Em OCDS, um procedimento continua ativo («active») enquanto está suspenso, e depois do prazo, até ser adjudicado ou cancelado, ou até um novo procedimento mostrar que ficou sem êxito.',
          languages:
            'Os nomes e as descrições são dados nas línguas em que existem; nenhum é apresentado como tradução.',
        },
        prefixRegistered: (prefix) =>
          `Os identificadores dos processos de contratação começam pelo nosso prefixo registado ${prefix}.`,
        prefixExample: (prefix) =>
          `Os identificadores dos processos de contratação começam por ${prefix}. É o prefixo dos exemplos da própria norma: está aqui enquanto não houver um prefixo nosso registado, e os identificadores mudarão nessa altura.`,
        licence: 'Licença',
        licenceLink: (name) => `Texto de ${name}`,
      },
    },
    withLots: {
      all: 'Todos os lotes',
      caption: 'Lotes e procedimentos',
      term: 'Lote',
      noProcedures: 'Ainda não há nenhum procedimento para este lote.',
      search: 'Procurar número, nome ou referência',
      others: 'Outros lotes',
      previous: 'Lote anterior',
      next: 'Lote seguinte',
      jsonFile:
        'Um registo por cada procedimento, e por cada lote sem procedimento: nomes, datas, estado, alterações. Para programas.',
      policyScope:
        'Os dados contêm todos os lotes e procedimentos que este sítio publicou, mesmo encerrados, cancelados ou substituídos. Nada aparece nos dados antes de aparecer no sítio, nem depois.',
      policyProcesses:
        'Em OCDS, cada procedimento é um processo de contratação próprio. Um lote é um processo de planeamento próprio assim que se publica algo com data sobre o lote no seu todo; os seus procedimentos remetem para ele.',
    },
    withoutLots: {
      all: 'Todos os concursos',
      caption: 'Concursos',
      term: 'Concurso',
      noProcedures: 'Ainda não há nenhum procedimento para este concurso.',
      search: 'Procurar nome ou referência',
      others: 'Outros concursos',
      previous: 'Concurso anterior',
      next: 'Concurso seguinte',
      jsonFile: 'Um registo por cada concurso: nomes, datas, estado, alterações. Para programas.',
      policyScope:
        'Os dados contêm todos os concursos que este sítio publicou, mesmo encerrados ou cancelados. Nada aparece nos dados antes de aparecer no sítio, nem depois.',
      policyProcesses:
        'Em OCDS, cada procedimento é um processo de contratação próprio. Um concurso cujo procedimento ainda não foi publicado é um processo de planeamento.',
    },
    text: {
      untranslated: (language) =>
        `Este texto ainda não está traduzido. Está a lê-lo em ${language}.`,
    },
    note: { label: 'Nota' },
    moved: {
      title: 'Esta página mudou de endereço',
      text: 'Encontra-a agora em',
    },
    notFound: {
      title: 'Página não encontrada',
      text: 'Não há nenhuma página neste endereço. Pode ter mudado de lugar, ou o endereço pode conter um erro.',
      link: 'Todos os concursos públicos',
    },
  },
};
