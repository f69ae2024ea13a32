import { describe, expect, it } from 'vitest';
import { blankComparison, compareCountries } from '../../src/compare/countries/index.ts';
import { type Comparison, comparisonSchema } from '../../src/model/comparison.ts';
import type { Edition } from '../../src/model/edition.ts';
import { comparisonFormatIds, renderComparison } from '../../src/render/comparison/index.ts';
import { readTemplate, sampleCodebook } from '../render/sample-codebook.ts';
import { gridValues, question, tabulation } from '../render/sample-parts.ts';
import { counts, editionOf, org } from './editions.ts';

const context = { codebook: sampleCodebook, packs: [], decisions: [], toolVersion: '0.1.0' };
const options = { language: 'fr', templates: readTemplate } as const;

const needs = (plaidoyer: number | null, cadre: number, other: number, answered: number) =>
  question(
    'premier_besoin',
    ['Premier besoin', 'First need'],
    gridValues('besoin', { 'plaidoyer-dialogue': plaidoyer, 'cadres-juridiques': cadre, 'suivi-politiques': other }),
    { answered, base: answered + 2 },
  );

const sn = (given: Partial<Edition> = {}) =>
  editionOf('SN', {
    actors: [org('sn-1', 'Fondation Kantoubé', 'FK'), org('sn-2', 'Union <b>Jappoo</b>')],
    counts: counts({ known: 20, interviewed: 16, interviews: 16, interviews_open: 16 }),
    tabulations: [
      needs(10, 4, 1, 15),
      tabulation('region_siege', ['Région du siège', 'Region'], [['SN-DK', 'Dakar', 'Dakar', 3]]),
    ],
    matrix: [
      {
        role: 'inclusion',
        axis: 'force',
        code: 'proximite',
        expected: true,
        observed: 3,
        contradicted: 1,
        undocumented: 8,
        masked: false,
      },
      {
        role: 'inclusion',
        axis: 'force',
        code: 'independance',
        expected: false,
        observed: null,
        contradicted: null,
        undocumented: null,
        masked: true,
      },
    ],
    ...given,
  });
const tn = (given: Partial<Edition> = {}) =>
  editionOf('TN', {
    actors: [org('tn-1', 'Fondation Kantoubé', 'FK')],
    counts: counts({ known: 12, interviewed: 9, interviews: 9, interviews_open: 9 }),
    tabulations: [needs(null, 6, 0, 9)],
    matrix: [
      {
        role: 'inclusion',
        axis: 'force',
        code: 'proximite',
        expected: true,
        observed: 2,
        contradicted: 0,
        undocumented: 5,
        masked: false,
      },
    ],
    ...given,
  });

function compared(...editions: Edition[]): Comparison {
  const { value } = compareCountries(editions, context);
  if (value === null) throw new Error('refused');
  return value;
}
const codesOf = (...editions: Edition[]) => compareCountries(editions, context).diagnostics.map(({ code }) => code);
const print = (format: (typeof comparisonFormatIds)[number], comparison: Comparison, language: 'fr' | 'en' = 'fr') =>
  String(renderComparison(comparison, format, { ...options, language }).content);

describe('what is refused whole', () => {
  it.each<[string, Edition[]]>([
    ['CMP-001', [editionOf('SN', {}, 'interne'), editionOf('TN')]],
    ['CMP-002', [editionOf('SN'), editionOf('TN'), editionOf('SN')]],
    ['CMP-003', [editionOf('SN')]],
    ['CMP-004', [editionOf('SN'), editionOf('TN', { edition: { ...editionOf('TN').edition, fictional: false } })]],
  ])('%s', (code, editions) => {
    expect(codesOf(...editions)).toEqual([code]);
    expect(compareCountries(editions, context).value).toBeNull();
  });
});

describe('the report', () => {
  const comparison = compared(sn(), tn());
  const page = print('md', comparison).replaceAll('\u00a0', ' ');

  it('says what is said most in each country with its x/n, and masks with an interval', () => {
    expect(page).toMatch(
      /Réponse la plus fréquente parmi celles qui sont montrées : Sénégal, « .+ », 10\/15 \(67 %\) ; Tunisie, « .+ », 6\/9\./,
    );
    expect(page).toContain('*masqué (0 à 3)*');
    expect(page).toMatch(/\| .+ \| 4\/15 \(27 %\) \| 6\/9 \|/);
  });

  it('says once how to read the tables, and gives no share of nought', () => {
    expect(page.match(/masqué : trop peu pour être dit/g)).toHaveLength(2); // the tables, then the matrix
    expect(page).not.toContain('(0 %)');
  });

  it('prints no table without a figure, and names it', () => {
    const silent = () =>
      tabulation(
        'mandat',
        ['Mandat', 'Mandate'],
        [
          ['x', 'x', 'x', 0],
          ['y', 'y', 'y', null],
        ],
      );
    const all = print(
      'md',
      compared(
        sn({ tabulations: [needs(10, 4, 1, 15), silent()] }),
        tn({ tabulations: [needs(null, 6, 0, 9), silent()] }),
      ),
    );
    expect(all.replaceAll('\u00a0', ' ')).toMatch(/Sans chiffre à lire côte à côte \(.+\) : Mandat\./);
    expect(all).not.toMatch(/Tableau \d+\. Mandat/);
  });

  it('counts once an organisation of two countries and names it with its reasons', () => {
    expect(page).toContain(
      'une organisation rencontrée dans plusieurs pays n’est comptée qu’une fois : il y en a 31 distinctes.',
    );
    expect(page).toMatch(/Sénégal : Fondation Kantoubé ; Tunisie : Fondation Kantoubé \| .*même nom \(\+9\), total 9/);
  });

  it('sets the matrix side by side, with what the paper expects', () => {
    expect(page).toMatch(/\| .+ \(force\) \| attendue \| 3\/12 \(25 %\), 1 contredite \| 2\/7 \|/);
    expect(page).toContain('*masqué*');
  });

  it('has a section on what is not comparable, and refuses the seats', () => {
    expect(page).toContain('Ce qui n’est pas comparable, et pourquoi');
    expect(page).toMatch(/propres à chaque pays\.\s+- Région du siège/);
    expect(page).not.toContain('Dakar');
  });

  it('ranks no country: the order is the one asked, in every table', () => {
    const back = print('md', compared(tn(), sn()));
    expect(back).toContain('| Tunisie | Sénégal |');
    expect(back).not.toContain('| Sénégal | Tunisie |');
    expect(page).not.toMatch(/meilleur|class[ée]s? premi|en tête/i);
  });

  it('is in English too, with nothing of the other language', () => {
    const english = print('md', comparison, 'en');
    expect(english).toContain('What is not comparable, and why');
    expect(english).not.toMatch(/masqué|Réponse|Organisations interrogées|côte à côte/);
  });

  it('escapes names, loads nothing, and its JSON is the value', () => {
    const html = print('html', compared(sn(), tn({ actors: [org('tn-1', 'Union <b>Jappoo</b>')] })));
    expect(html).toContain('Union &lt;b&gt;Jappoo&lt;/b&gt;');
    expect(html).not.toMatch(/<b>Jappoo|src="http|href="http/);
    expect(comparisonSchema.parse(JSON.parse(print('json', comparison)))).toEqual(comparison);
  });

  it('the CSV has one line a cell, and one for a table that is refused', () => {
    const [headers, ...lines] = print('csv', comparison).replace('\ufeff', '').trimEnd().split('\r\n');
    expect(headers).toBe('table;titre;statut;raisons;code;libelle;pays;etat;n;de;minimum;maximum');
    expect(lines).toHaveLength(3 * 2 + 1);
    expect(lines.some((line) => line.endsWith('TN;masked;;9;0;3'))).toBe(true);
  });

  it.each(comparisonFormatIds)('%s gives the same bytes twice', (format) => {
    expect(print(format, comparison)).toBe(print(format, compared(sn(), tn())));
  });
});

describe('what is not known', () => {
  const doubt = (code: string, region: string) =>
    org(`${code}-1`, 'Fondation Kantoubé', 'FK', { region_siege: region }, {});
  const unsure = compared(
    sn({ actors: [doubt('sn', 'SN-DK')], counts: counts({ known: 20, approached: 0 }) }),
    tn({ actors: [doubt('tn', 'TN-11')], counts: counts({ known: 12, approached: 7 }) }),
  );
  const page = print('md', unsure).replaceAll('\u00a0', ' ');

  it('a total with doubtful pairs is a range wherever it is given', () => {
    expect(page).toContain('**31 à 32** organisations distinctes');
    expect(page).toContain('il y en a 31 à 32 distinctes.');
    expect(page).toContain('le total est de 31 si chacune est une seule organisation, de 32 si chacune en est deux.');
    expect(page).not.toMatch(/(?<!à )32 (organisations )?distinctes/);
    expect(print('md', unsure, 'en')).toContain('31 to 32 are distinct.');
  });

  it('nobody recorded as approached is no nought', () => {
    expect(page).toContain('| Organisations approchées | *inconnu* | 7 |');
    expect(print('md', unsure, 'en')).toContain('| Organisations approached | *unknown* | 7 |');
  });

  it('tables that nobody answered are counted apart, and only questions were not asked', () => {
    const none = { base: 9, answered: 0, not_answered: 9, refused: 0 };
    const nature = (given = {}) => tabulation('nature', ['Nature', 'Nature'], [['x', 'x', 'x', 3]], given);
    const mandate = () => question('mandat', ['Mandat', 'Mandate'], [['x', 'x', 'x', 0]], none);
    const silent = print(
      'md',
      compared(sn({ tabulations: [nature(), mandate()] }), tn({ tabulations: [nature(none), mandate()] })),
    ).replaceAll('\u00a0', ' ');
    expect(silent).toMatch(/2 tableaux : .+, 1 non comparable, 1 sans donnée dans aucun pays/);
    expect(silent).toMatch(/Rien n’est renseigné : Tunisie\. Un seul pays a des données : Sénégal\.\s+- Nature/);
    expect(silent).toMatch(
      /Tableaux sans donnée dans aucun pays\s+- Question non posée, ou sans aucune réponse : Sénégal, Tunisie\.\s+- Mandat/,
    );
  });

  it('each doubtful pair is named, with the row that settles it', () => {
    const named = (name: string) => (code: string, region: string) => ({ ...doubt(code, region), name });
    const quoted = named('Kantoubé; «le "Fonds"»');
    const { diagnostics } = compareCountries(
      [sn({ actors: [quoted('sn', 'SN-DK')] }), tn({ actors: [quoted('tn', 'TN-11')] })],
      context,
    );
    expect(diagnostics).toMatchObject([
      {
        code: 'CMP-007',
        params: {
          left: 'Kantoubé; «le "Fonds"»',
          leftCountry: 'SN',
          rightCountry: 'TN',
          headers: 'objet;acteur;acteur_id;autre;autre_id;decision;pays',
          row: 'identite;"Kantoubé; «le ""Fonds""»";sn-1;"Kantoubé; «le ""Fonds""»";tn-1;meme;SN, TN',
        },
      },
    ]);
  });

  it('of many doubtful pairs five are told one by one, the others together', () => {
    const names = ['Kantoubé', 'Sirandia', 'Mbolomé', 'Toukara', 'Zerfana', 'Wouldoré', 'Quiribi'];
    const all = (code: string, region: string) =>
      names.map((name, index) => ({ ...doubt(code, region), id: `${code}-${index}`, name, acronym: null }));
    const { diagnostics } = compareCountries(
      [sn({ actors: all('sn', 'SN-DK') }), tn({ actors: all('tn', 'TN-11') })],
      context,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([...Array(5).fill('CMP-007'), 'CMP-009']);
    expect(diagnostics.at(-1)?.params.n).toBe(2);
  });
});

it('another grid: no matrix, and it is said', () => {
  const other = { codebook: { version: '0.2.0', checksum: 'ffff000011112222' } };
  const comparison = compared(sn(), tn(other));
  expect(comparison.matrix).toEqual([]);
  expect(print('md', comparison)).toContain('la matrice n’est pas comparée');
});

it('a blank comparison holds no word of the data, and gives those it took out', () => {
  const networks = () =>
    question(
      'reseaux',
      ['Réseaux', 'Networks'],
      [['Plateforme Kantoubé', 'Plateforme Kantoubé', 'Plateforme Kantoubé', 4]],
    );
  const { comparison, texts } = blankComparison(
    compared(sn({ tabulations: [networks()] }), tn({ tabulations: [networks()] })),
  );
  expect(comparison.tables[0]?.rows).toHaveLength(1);
  expect(JSON.stringify(comparison)).not.toContain('Kantoubé');
  expect(texts).toContain('Plateforme Kantoubé');
  expect(texts).toContain('Fondation Kantoubé');
});
