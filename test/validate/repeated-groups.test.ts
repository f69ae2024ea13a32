import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/read/index.ts';
import { validateTable, validateTogether } from '../../src/validate/index.ts';
import { inChunks } from '../read/reading.ts';
import { xlsxOf } from '../read/workbook-of.ts';
import { contextOf, packs, validateText } from './validating.ts';

const together = async (files: { [file: string]: string[] }) => {
  const parts = await Promise.all(
    Object.entries(files).map(([file, lines]) => validateText(`${lines.join('\n')}\n`, { file })),
  );
  const { value, diagnostics } = validateTogether(parts);
  const of = (kind: string) => value.records.filter((record) => record.kind === kind);
  return { ...value, of, own: parts.flatMap(({ codes }) => codes), codes: diagnostics.map(({ code }) => code) };
};

const interviews = [
  'acteur;pays;date;_id;_uuid;_submission_time;_index',
  'Amicale du Fromager;SN;2026-01-02;11;aaa;2026-01-02T10:00;1',
  'Collectif des Escales;SN;2026-01-02;12;bbb;2026-01-02T11:00;2',
  'Ailleurs;ML;2026-01-02;13;ccc;2026-01-02T12:00;3',
];

describe('rows of repeated groups', () => {
  test('take their organisation and country from the interview, with the place it stands in', async () => {
    const { of, codes, own } = await together({
      'enquete.csv': interviews,
      'enquete-projets.csv': [
        'projets/intitule;projets/localite;_index;_parent_table_name;_parent_index;_submission__id;_submission__uuid',
        'Puits;Thiès;1;enquete;1;11;aaa',
        ';Mbour;2;enquete;2;12;bbb',
      ],
    });
    expect(
      of('projets').map(({ fields }) => [fields.acteur?.value, fields.pays?.value, fields.localite?.value]),
    ).toEqual([
      ['Amicale du Fromager', 'SN', 'Thiès'],
      ['Collectif des Escales', 'SN', 'Mbour'],
    ]);
    expect(of('projets')[0]?.fields.acteur?.at).toMatchObject({ file: 'enquete.csv', row: 2, column: 'A' });
    expect([own, codes]).toEqual([['LIG-004'], []]);
  });

  test.each([
    ['an index in the parent’s table', '_parent_table_name;_parent_index', 'enquete;2'],
    ['an index alone, which says nothing outside its workbook', '_parent_index', '2'],
    ['the key of ODK Central', 'PARENT_KEY', 'uuid:bbb'],
    ['a group within a group', 'PARENT_KEY', 'uuid:bbb/projets[1]'],
    ['the submission’s number', '_submission__id', '12'],
  ])('joined by %s', async (_, headers, cells) => {
    const { of } = await together({
      'enquete.csv': interviews,
      'enquete-relations.csv': [`vers;type;${headers}`, `Mairie fictive;partenaire;${cells}`],
    });
    const [relation] = of('relations');
    if (headers === '_parent_index') expect(relation).toBeUndefined();
    else
      expect([relation?.fields.de?.value, relation?.fields.vers?.value]).toEqual([
        'Collectif des Escales',
        'Mairie fictive',
      ]);
  });

  test('an organisation of their own stands', async () => {
    const { of } = await together({
      'enquete.csv': interviews,
      'enquete-projets.csv': ['acteur;intitule;_submission__uuid', 'Une autre;Puits;aaa', ';Forage;aaa'],
    });
    expect(of('projets').map(({ fields }) => fields.acteur?.value)).toEqual(['Une autre', 'Amicale du Fromager']);
  });

  test('an interview of another country takes its rows with it; one in no file is told', async () => {
    const { of, codes, setAside, accounts } = await together({
      'enquete.csv': interviews,
      'enquete-projets.csv': [
        'intitule;localite;_submission__uuid',
        'Au Mali;Kayes;ccc',
        'Perdu;Kaolack;zzz',
        ';Fatick;zzz',
      ],
    });
    expect(of('projets').map(({ fields }) => fields.intitule?.value)).toEqual(['Perdu']);
    expect(codes).toEqual(['COD-024', 'COD-024']);
    expect(setAside.filter(({ kind }) => kind === 'projets').map(({ reason, codes: why }) => [reason, why])).toEqual([
      ['autre-pays', ['LIG-004']],
      ['sans-cle', ['COD-024']],
    ]);
    const account = accounts.find(({ kind }) => kind === 'projets');
    expect([account?.read, account?.used, account?.setAside]).toEqual([3, 1, 2]);
  });

  test('exported twice they count once', async () => {
    const rows = ['intitule;_submission__uuid;_index', 'Puits;aaa;1', 'Puits;aaa;2'];
    const { of, codes } = await together({
      'enquete.csv': interviews,
      'janvier-projets.csv': rows.slice(0, 2),
      'fevrier-projets.csv': rows.slice(0, 2),
    });
    expect([of('projets').length, codes]).toEqual([1, ['DBL-001']]);
    const once = await together({ 'enquete.csv': interviews, 'enquete-projets.csv': rows });
    expect(once.of('projets')).toHaveLength(2);
  });

  test('older exports put the parent’s columns in the main table too', async () => {
    const { of, codes } = await together({
      'entretiens.csv': ['acteur;_uuid;_index;_parent_table_name;_parent_index', 'A;aaa;1;;-1', 'B;bbb;2;;-1'],
      'projets.csv': ['intitule;_index;_parent_table_name;_parent_index', 'Puits;1;entretiens;2'],
    });
    expect(of('entretiens')).toHaveLength(2);
    expect([of('projets')[0]?.fields.acteur?.value, codes]).toEqual(['B', []]);
  });

  test('in their own sheets of one workbook, joined by the index alone', async () => {
    const bytes = xlsxOf({
      inlineTexts: true,
      sheets: [
        {
          name: 'Enquête OSC 2026',
          rows: [
            [
              'start',
              'id/acteur',
              'id/date',
              'besoins_appui',
              'besoins_appui/formation',
              '_id',
              '_uuid',
              '_submission_time',
              '_index',
            ],
            [
              '2026-01-02T09:00:00.000+00:00',
              'Amicale du Fromager',
              '2026-01-02',
              'formation',
              1,
              11,
              'aaa',
              '2026-01-02T10:00:00',
              1,
            ],
            [
              '2026-01-02T09:00:00.000+00:00',
              'Collectif des Escales',
              '2026-01-02',
              '',
              0,
              12,
              'bbb',
              '2026-01-02T11:00:00',
              2,
            ],
          ],
        },
        {
          name: 'group_projets',
          rows: [
            ['group_projets/intitule', 'group_projets/annee_debut', '_index', '_parent_table_name', '_parent_index'],
            ['Puits', 2021, 1, 'Enquête OSC 2026', 2],
          ],
        },
        {
          name: 'relations',
          rows: [
            ['vers', 'type', '_index', '_parent_index'],
            ['Mairie fictive', 'partenaire', 1, 1],
          ],
        },
      ],
    });
    const read = await readTables({
      file: 'export.xlsx',
      kind: null,
      settings: null,
      open: () => inChunks(bytes, 999),
    });
    const parts = [];
    for (const table of read.tables) parts.push((await validateTable(table, null, contextOf(), packs)).value);
    const { value, diagnostics } = validateTogether(parts);
    const found = value.records.map(({ kind, fields }) => [
      kind,
      fields.acteur?.value ?? fields.de?.value,
      fields.intitule?.value ?? fields.vers?.value ?? fields.besoins_appui?.value,
    ]);
    expect(found).toEqual([
      ['entretiens', 'Amicale du Fromager', ['formation']],
      ['entretiens', 'Collectif des Escales', undefined],
      ['projets', 'Collectif des Escales', 'Puits'],
      ['relations', 'Amicale du Fromager', 'Mairie fictive'],
    ]);
    expect(value.records[2]?.fields.acteur?.at).toMatchObject({ sheet: 'Enquête OSC 2026', row: 3, column: 'B' });
    expect(diagnostics).toEqual([]);
  });
});
