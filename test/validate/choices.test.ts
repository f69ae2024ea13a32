import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeList, columnByKey } from '../../src/columns/index.ts';
import { contextOf, settingsOf, validateText } from './validating.ts';

const { codebook } = contextOf();

/** One row under these headers, as interviews. */
const rowOf = async (headers: string[], cells: string[], options: Parameters<typeof validateText>[1] = {}) => {
  const quoted = (texts: string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
  const { records, codes, account, diagnostics } = await validateText(
    `${quoted(['acteur', ...headers])}\n${quoted(['A', ...cells])}\n`,
    options,
  );
  const [record] = records;
  if (!record) throw new Error(codes.join());
  return { record, codes, account, diagnostics, valueIn: (key: string) => record.fields[key]?.value };
};

describe('answers in one column for each choice', () => {
  const marks: [string, string, string][] = [
    ['1', '0', ''], ['1.0', '0.0', ''], ['TRUE', 'FALSE', ''], ['True', 'False', ''], ['Vrai', 'Faux', ''], ['VRAI', 'FAUX', 'NA'],
    ['oui', 'non', ''], ['Yes', 'No', 'n/a'], ['x', '', ''], ['X', '', ''], ['☑', '☐', ''], ['نعم', 'لا', ''], ['formation', '', ''],
    ['Formation', '', ''], ['training', '', ''],
  ]; // biome-ignore format: one line a few marks
  test.each(marks)('marked «%s», «%s», «%s»', async (yes, no, blank) => {
    const { record, codes, account } = await rowOf(
      ['besoins_appui/accompagnement', 'besoins_appui/formation', 'besoins_appui/echange-acteurs'],
      [no, yes, blank],
    );
    expect(record.fields.besoins_appui).toMatchObject({ value: ['formation'], at: { column: 'C', row: 2 } });
    expect([codes, record.unknown, account.unknownHeaders]).toEqual([[], [], []]);
  });

  test('all 0 or all blank answers nothing: neither «non» nor a refusal', async () => {
    for (const cells of [
      ['0', '0'],
      ['', ''],
      ['non', 'FALSE'],
    ]) {
      const { record, codes } = await rowOf(['besoins_appui/formation', 'besoins_appui/autre'], cells);
      expect([record.fields.besoins_appui, record.refused, record.nil, record.unreadable, codes]).toEqual([
        undefined,
        [],
        [],
        undefined,
        [],
      ]);
    }
  });

  test('the whole cell counts; the choices fill in where it is blank; a contradiction is told once with its count', async () => {
    const { records, diagnostics } = await validateText(
      [
        'acteur;besoins_appui;besoins_appui/formation;besoins_appui/accompagnement',
        'A;formation;1;0',
        'B;formation;0;1',
        'C;;0;1',
        'D;formation accompagnement;1;0',
        'E;formation;;',
        'F;formation;0;0',
      ].join('\n'),
    );
    expect(records.map(({ fields }) => fields.besoins_appui?.value)).toEqual([
      ['formation'],
      ['formation'],
      ['accompagnement'],
      ['formation', 'accompagnement'],
      ['formation'],
      ['formation'],
    ]);
    expect(diagnostics.map(({ code, params, place }) => [code, params.n, place?.row, place?.column])).toEqual([
      ['COD-022', 3, 3, 'B'],
    ]);
  });

  test('a choice that the list does not hold is told as an unknown answer, when it is chosen', async () => {
    const headers = ['besoins_appui/formation', 'besoins_appui/financement'];
    expect((await rowOf(headers, ['1', '0'])).codes).toEqual([]);
    const { valueIn, codes, diagnostics } = await rowOf(headers, ['1', '1']);
    expect([valueIn('besoins_appui'), codes, diagnostics[0]?.actual, diagnostics[0]?.place?.column]).toEqual([
      ['formation'],
      ['COD-001'],
      'financement',
      'C',
    ]);
  });

  test('«ne sait pas» alone is a refusal; beside an answer the answer stands, and it is told', async () => {
    const headers = ['besoins_appui/formation', 'besoins_appui/nsp', 'besoins_appui/npr'];
    const alone = await rowOf(headers, ['0', '1', '0']);
    expect([alone.valueIn('besoins_appui'), alone.record.refused, alone.codes]).toEqual([
      undefined,
      ['besoins_appui'],
      [],
    ]);
    const both = await rowOf(headers, ['1', '0', '1']);
    expect([both.valueIn('besoins_appui'), both.record.refused, both.codes]).toEqual([['formation'], [], ['COD-021']]);
    const whole = await rowOf(['besoins_appui'], ['formation nsp']);
    expect([whole.valueIn('besoins_appui'), whole.codes]).toEqual([['formation'], ['COD-021']]);
  });

  test('one answer expected: one mark is it, two are told', async () => {
    const headers = ['statut_juridique/declaree', 'statut_juridique/fait'];
    expect((await rowOf(headers, ['0', '1'])).valueIn('statut_juridique')).toBe('fait');
    const two = await rowOf(headers, ['1', '1']);
    expect([two.valueIn('statut_juridique'), two.codes]).toEqual([undefined, ['COD-003']]);
  });

  test('pairs: the type alone, or with its form', async () => {
    const { valueIn } = await rowOf(
      ['partenariats/osc', 'partenariats/medias:formel', 'partenariats/diaspora'],
      ['1', '1', '0'],
    );
    expect(valueIn('partenariats')).toEqual([
      { type: 'osc', form: null },
      { type: 'medias', form: 'formel' },
    ]);
  });

  test('words under a choice are kept, told, and never counted', async () => {
    const { record, codes } = await rowOf(
      ['besoins_appui/formation', 'besoins_appui/accompagnement'],
      ['surtout en comptabilité', '1'],
    );
    expect([record.fields.besoins_appui?.value, codes]).toEqual([['accompagnement'], ['COD-023']]);
    expect(record.unknown).toMatchObject([{ header: 'besoins_appui/formation', raw: 'surtout en comptabilité' }]);
  });

  test('a mapped question brings its choices, read through the configured codes', async () => {
    const settings = settingsOf({
      file: 'kobo.csv',
      kind: 'entretiens',
      columns: { r_besoin: 'besoins_appui' },
      codes: { besoins_appui: { secal: 'formation', eha: 'accompagnement' } },
    });
    const headers = ['r_besoin', 'r_besoin_secal', 'r_besoin_eha', 'r_besoin_autre', 'autre_r_besoin'];
    const both = await rowOf(headers, ['secal eha autre', '1', '1', '1', 'du matériel'], {
      file: 'kobo.csv',
      settings,
    });
    expect(both.valueIn('besoins_appui')).toEqual(['formation', 'accompagnement', 'autre']);
    expect(both.record.others?.besoins_appui).toMatchObject({ value: 'du matériel', at: { column: 'F' } });
    const apart = await rowOf(headers.slice(1), ['0', '1', '0', ''], { file: 'kobo.csv', settings });
    expect([apart.valueIn('besoins_appui'), apart.codes]).toEqual([['accompagnement'], []]);
  });

  test('one question for the five accords', async () => {
    const { record } = await rowOf(['accords/figurer', 'accords/contact', 'accords/citation'], ['1', '0', '']);
    expect([record.fields.accord_figurer?.value, record.fields.accord_contact?.value]).toEqual([true, false]);
    expect(record.fields.accord_citation).toBeUndefined();
  });
});

describe('«autre, préciser» joins its question', () => {
  test('known words become their code, and it is told', async () => {
    const { valueIn, record, codes } = await rowOf(
      ['sources_financement', 'autre_sources_financement'],
      ['cotisations autre', 'Tontine'],
    );
    expect([valueIn('sources_financement'), codes, record.others]).toEqual([
      ['cotisations', 'tontines'],
      ['COD-020'],
      undefined,
    ]);
  });

  test('other words stand for «autre» and are kept, ticked or not, in every form', async () => {
    const forms: [string[], string[]][] = [
      [
        ['metiers', 'autre_metiers'],
        ['plaidoyer', 'couture'],
      ],
      [
        ['metiers', 'metiers_autre'],
        ['plaidoyer autre', 'couture'],
      ],
      [
        ['metiers/plaidoyer', 'metiers/autre'],
        ['1', 'couture'],
      ],
      [
        ['metiers/plaidoyer', 'metiers/autre', 'metiers_autre'],
        ['1', '1', 'couture'],
      ],
      [
        ['metiers/plaidoyer', 'metiers/autre', 'metiers/autre_preciser'],
        ['1', '0', 'couture'],
      ],
      [
        ['metiers', 'Autre, préciser'],
        ['plaidoyer', 'couture'],
      ],
      [
        ['metiers', 'Si autre, précisez'],
        ['plaidoyer; autre', 'couture'],
      ],
    ];
    for (const [headers, cells] of forms) {
      const { valueIn, record, codes } = await rowOf(headers, cells);
      expect(valueIn('metiers'), headers.join()).toEqual(['plaidoyer', 'autre']);
      expect(record.others?.metiers, headers.join()).toMatchObject({
        value: 'couture',
        raw: 'couture',
        at: { row: 2, header: headers.at(-1) },
      });
      expect([record.unknown, codes], headers.join()).toEqual([[], []]);
    }
  });

  test('several words, some known', async () => {
    const { valueIn, record } = await rowOf(
      ['sources_financement', 'autre_sources_financement'],
      ['', 'tontine; kermesse'],
    );
    expect(valueIn('sources_financement')).toEqual(['tontines', 'autre']);
    expect(record.others?.sources_financement?.value).toBe('kermesse');
  });

  test('blank words say nothing, and one answer chosen stands', async () => {
    const blank = await rowOf(['metiers', 'autre_metiers'], ['plaidoyer', 'RAS']);
    expect([blank.valueIn('metiers'), blank.record.others]).toEqual([['plaidoyer'], undefined]);
    const single = await rowOf(['statut_juridique', 'autre_statut_juridique'], ['declaree', 'en attente du tampon']);
    expect([single.valueIn('statut_juridique'), single.record.others?.statut_juridique?.value]).toEqual([
      'declaree',
      'en attente du tampon',
    ]);
    const alone = await rowOf(['statut_juridique', 'autre_statut_juridique'], ['', 'coopérative']);
    expect(alone.valueIn('statut_juridique')).toBe('autre');
  });

  test('a list without «autre» keeps the words and counts nothing for them', async () => {
    const { valueIn, record } = await rowOf(
      ['niveaux_dialogue', 'autre_niveaux_dialogue'],
      ['local', 'avec le quartier'],
    );
    expect([valueIn('niveaux_dialogue'), record.others?.niveaux_dialogue?.value]).toEqual([
      ['local'],
      'avec le quartier',
    ]);
  });
});

/** Columns asked with several answers, whose lists are of every make. */
const questions = [
  'besoins_appui',
  'metiers',
  'sources_financement',
  'thematiques',
  'beneficiaires',
  'formations_souhaitees',
] as const;

describe('the same answers in every shape that forms export', () => {
  const shapes = fc.record({
    key: fc.constantFrom(...questions),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
    language: fc.constantFrom('fr', 'en', 'ar'),
    isCoded: fc.boolean(),
    group: fc.constantFrom('', 'grp/', 'a/b/'),
    form: fc.constantFrom('cell ', 'cell;', 'cell, ', '/', '.', '_'),
    withWhole: fc.boolean(),
    marks: fc.constantFrom(['1', '0'], ['TRUE', 'FALSE'], ['oui', 'non'], ['x', ''], ['Yes', 'No']),
  });

  test('read back', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async ({ key, picks, language, isCoded, group, form, withWhole, marks }) => {
        const column = columnByKey(key, 'entretiens');
        const codes = codeList(column?.list ?? '', codebook);
        const chosen = [...new Set(picks.map((pick) => codes[pick % codes.length]?.code ?? ''))];
        // Labels stand beside the question as printed; `.` and `_` part names alone.
        const byName = isCoded || form === '.' || form === '_';
        const wordOf = (entry: (typeof codes)[number]) => (byName ? entry.code : (entry[language as 'fr'] ?? entry.fr));
        const asked = column?.label[language as 'fr'] ?? column?.label.fr ?? key;
        const question = `${group}${byName ? key : asked}`;
        const inOrder = codes.filter(({ code }) => chosen.includes(code));
        const whole = inOrder.map(wordOf).join(form.startsWith('cell') ? form.slice(4) || ' ' : ' ');
        const isWhole = form.startsWith('cell');
        const headers = isWhole ? [question] : codes.map((entry) => `${question}${form}${wordOf(entry)}`);
        const cells = isWhole
          ? [whole]
          : codes.map(({ code }) => (chosen.includes(code) ? (marks[0] ?? '') : (marks[1] ?? '')));
        const both = !isWhole && withWhole && byName;
        const { valueIn, codes: told } = await rowOf(
          both ? [question, ...headers] : headers,
          both ? [whole, ...cells] : cells,
        );
        expect([...((valueIn(key) as string[] | undefined) ?? [])].sort()).toEqual([...chosen].sort());
        expect(told).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
