import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BuiltSite } from '../support/sites.ts';
import { expect, siteTest, test } from '../support/test.ts';

const REFERENCE = 'CME-2026/011';

const CRITERIA = {
  pt: 'Preço 50%; Qualidade das ementas 25%; Produtos da região 15%; Plano contra o desperdício 10%',
  en: 'Price 50%; Quality of the menus 25%; Regional produce 15%; Plan against food waste 10%',
};

/** The facts of the school meals by their words, as changed a week before. */
const ON_THE_PAGE = {
  '/concursos/refeicoes-escolares/': {
    'Tipo de procedimento': 'concurso limitado por prévia qualificação',
    'Base jurídica': 'CCP',
    'Tipo de contrato': 'prestação de serviços',
    'Valor estimado sem impostos': '685 000 €',
    'Códigos CPV': '55524000, 55523100',
    'Local de execução': 'Cozinha central e onze escolas do concelho (PT187)',
    'Prazo de execução':
      'de 14 de setembro de 2026 a 30 de junho de 2027; renovação: duas vezes, por um ano letivo',
    'Acordo-quadro': 'até 2 cocontratantes, no máximo 822 000 € sem impostos',
    'Prazo para pedidos de esclarecimento': '22 de maio de 2026, 12:00 WEST',
    'Prazo para apresentação de candidaturas': '11 de maio de 2026, 17:00 WEST',
    'Fim do prazo de manutenção das propostas': '31 de outubro de 2026, fim do dia',
    'Critérios de adjudicação': CRITERIA.pt,
    'Propostas variantes': 'não admitidas',
    'Línguas das propostas': 'português e espanhol',
    'Ponto de contacto': 'Contratação Pública, refeicoes@evora.example',
  },
  '/en/concursos/refeicoes-escolares/': {
    'Type of procedure': 'restricted procedure',
    'Legal basis': 'CCP',
    'Kind of contract': 'services',
    'Estimated value without tax': '€685,000',
    'CPV codes': '55524000, 55523100',
    'Place of performance': 'Central kitchen and eleven schools of the municipality (PT187)',
    'Period of performance':
      'from 14 September 2026 to 30 June 2027; renewals: duas vezes, por um ano letivo',
    'Framework agreement': 'up to 2 participants, at most €822,000 without tax',
    'Requested date for questions': '22 May 2026, 12:00 WEST',
    'Deadline for requests to take part': '11 May 2026, 17:00 WEST',
    'End of the binding period': '31 October 2026, end of day',
    'Award criteria': CRITERIA.en,
    Variants: 'not allowed',
    'Languages of bids': 'Portuguese and Spanish',
    'Contact point': 'Contratação Pública, refeicoes@evora.example',
  },
} as const;

for (const [path, facts] of Object.entries(ON_THE_PAGE)) {
  test(`a bidder reads every fact of the tender in one list on ${path} @no-js`, async ({
    page,
  }) => {
    await page.goto(path);
    const list = page.locator('#cme-2026-011 .facts');
    await expect(list.locator('dt')).toHaveText(Object.keys(facts));
    await expect(list.locator('dd')).toHaveText(Object.values(facts));
  });
}

test('what decides whether to go on stands on the card and at a glance', async ({ page }) => {
  await page.goto('/en/concursos/');
  await expect(page.locator('.card .facts dt')).toHaveText([
    'Type of procedure',
    'Estimated value without tax',
    'Place of performance',
  ]);
  await page.goto('/en/concursos/refeicoes-escolares/');
  const glance = page.locator('.glance');
  await expect(glance).toContainText('Requested date for questions');
  await expect(glance).not.toContainText('CPV codes');
});

test('the history says what a fact was before', async ({ page }) => {
  await page.goto('/en/concursos/refeicoes-escolares/');
  await expect(page.locator('#cme-2026-011')).toContainText(
    'Requested date for questions changed from 15 May 2026, end of day to 22 May 2026, 12:00 WEST.',
  );
});

test('a tender is found by where its contract is performed', async ({ page }) => {
  await page.goto('/en/concursos/');
  const rows = page.locator('table tbody tr:visible');
  for (const words of ['central kitchen', 'PT187']) {
    await page.getByRole('searchbox').fill(words);
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText(REFERENCE);
  }
});

/** A file of the built site. */
function built({ dist }: BuiltSite, path: string): Promise<string> {
  return readFile(join(dist, path), 'utf8');
}

siteTest('every fact is in the JSON file', async ({ site }) => {
  const { tenders } = JSON.parse(await built(site, 'concursos/tenders.json')) as {
    tenders: readonly { reference: string | null }[];
  };
  expect(tenders.find(({ reference }) => reference === REFERENCE)).toMatchObject({
    type: 'restricted',
    legalBasis: 'CCP',
    nature: 'services',
    value: { amount: 685_000, currency: 'EUR' },
    cpv: ['55524000', '55523100'],
    place: {
      nuts: 'PT187',
      text: { en: 'Central kitchen and eleven schools of the municipality' },
    },
    performance: {
      ...{ from: '2026-09-14', to: '2027-06-30', months: null },
      renewals: { pt: 'duas vezes, por um ano letivo', en: null },
    },
    framework: { participants: 2, maximum: { amount: 822_000, currency: 'EUR' } },
    questionsUntil: { local: '2026-05-22T12:00', instant: '2026-05-22T12:00:00+01:00' },
    requestsUntil: { local: '2026-05-11T17:00', instant: '2026-05-11T17:00:00+01:00' },
    bindingUntil: { local: '2026-10-31', instant: '2026-11-01T00:00:00+00:00', isWholeDay: true },
    criteria: [
      { name: { pt: 'Preço', en: 'Price' }, weight: 50 },
      { name: { pt: 'Qualidade das ementas', en: 'Quality of the menus' }, weight: 25 },
      { name: { pt: 'Produtos da região', en: 'Regional produce' }, weight: 15 },
      { name: { pt: 'Plano contra o desperdício', en: 'Plan against food waste' }, weight: 10 },
    ],
    variants: false,
    languages: ['pt', 'es'],
    contact: { name: 'Contratação Pública', email: 'refeicoes@evora.example', phone: null },
    changes: [
      {
        before: { questionsUntil: { local: '2026-05-15' }, contact: { phone: '+351 266 000 000' } },
        after: { questionsUntil: { local: '2026-05-22T12:00' }, contact: { phone: null } },
      },
    ],
  });
});

siteTest('every fact is in the table for spreadsheets', async ({ site }) => {
  const rows = parse(await built(site, 'concursos/tenders.csv'), {
    columns: true,
    bom: true,
  }) as readonly {
    reference: string;
  }[];
  expect(rows.find(({ reference }) => reference === REFERENCE)).toMatchObject({
    type: 'restricted',
    legal_basis: 'CCP',
    nature: 'services',
    place_nuts: 'PT187',
    place_pt: 'Cozinha central e onze escolas do concelho',
    performance_from: '2026-09-14',
    performance_to: '2027-06-30',
    performance_months: '',
    renewals_pt: 'duas vezes, por um ano letivo',
    renewals_en: '',
    framework_participants: '2',
    framework_maximum: '822000',
    framework_maximum_currency: 'EUR',
    questions_until: '2026-05-22T12:00',
    requests_until: '2026-05-11T17:00',
    binding_until: '2026-10-31',
    criteria_en: CRITERIA.en,
    variants: 'false',
    bid_languages: 'pt, es',
    contact_name: 'Contratação Pública',
    contact_email: 'refeicoes@evora.example',
    contact_phone: '',
  });
});

siteTest(
  'open data say what the standard has a place for, and nothing of other tenders',
  async ({ site }) => {
    const { records } = JSON.parse(await built(site, 'ocds/record-package.json')) as {
      records: readonly { ocid: string; compiledRelease: { tender: object; parties: object[] } }[];
    };
    const meals = records.find(({ ocid }) => ocid.endsWith(`-${REFERENCE}`))!.compiledRelease;
    expect(meals.tender).toMatchObject({
      procurementMethod: 'selective',
      procurementMethodDetails: 'concurso limitado por prévia qualificação (CCP)',
      mainProcurementCategory: 'services',
      contractPeriod: { startDate: '2026-09-13T23:00:00Z', endDate: '2027-06-30T22:59:59Z' },
      enquiryPeriod: { endDate: '2026-05-22T11:00:00Z' },
      awardCriteria: 'ratedCriteria',
      awardCriteriaDetails: CRITERIA.pt,
      awardCriteriaDetails_en: CRITERIA.en,
      submissionMethodDetails: 'Línguas das propostas: português e espanhol',
    });
    expect(meals.parties[0]).toMatchObject({
      contactPoint: { name: 'Contratação Pública', email: 'refeicoes@evora.example' },
    });
    const methods = records.filter(
      ({ compiledRelease }) => 'procurementMethod' in compiledRelease.tender,
    );
    expect(methods).toHaveLength(1);
  },
);
