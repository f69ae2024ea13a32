import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/columns/index.ts';
import { xlsform, xlsformSheets } from '../../src/questionnaire/index.ts';
import { notAsked } from '../../src/questionnaire/sections.ts';
import { reference } from '../../src/questionnaire/survey-rows.ts';
import type { WorkbookSheet } from '../../src/writers/index.ts';
import { packs } from '../validate/validating.ts';
import { known, planOf } from './forms.ts';

type Cells = Record<string, string>;

/** Rows of a sheet by header; empty cells absent, as the converters see them. */
const rowsOf = ({ columns, rows }: WorkbookSheet): Cells[] =>
  rows.map((row) =>
    Object.fromEntries(
      columns.flatMap(({ header }, index) => {
        const cell = row[index];
        return cell === null || cell === undefined || cell === '' ? [] : [[header, String(cell)] as const];
      }),
    ),
  );

interface Form {
  survey: Cells[];
  choices: Cells[];
  settings: Cells[];
  sheets: WorkbookSheet[];
}

function formOf(code: string, complete: boolean, met = false): Form {
  const sheets = xlsformSheets(planOf(code, complete, met ? known : []), 'fr');
  const [survey, choices, settings] = sheets.map(rowsOf);
  return { survey: survey ?? [], choices: choices ?? [], settings: settings ?? [], sheets };
}

const forms = [
  ...packs.flatMap(({ iso2 }) => [
    { title: `${iso2}, short`, form: formOf(iso2, false) },
    { title: `${iso2}, complete`, form: formOf(iso2, true) },
  ]),
  { title: 'SN, short, actors known', form: formOf('SN', false, true) },
  { title: 'SN, complete, actors known', form: formOf('SN', true, true) },
];

const simpleTypes = new Set(['start', 'today', 'calculate', 'note', 'text', 'integer', 'decimal', 'date']);
const xmlName = /^[A-Za-z_][A-Za-z0-9._-]*$/;
const begins = (type: string) => /^begin_(group|repeat)$/.exec(type)?.[1];
const ends = (type: string) => /^end_(group|repeat)$/.exec(type)?.[1];
const listOf = (type: string) => /^select_(?:one|multiple) (\S+)$/.exec(type)?.[1];
const expressionColumns = ['relevant', 'constraint', 'calculation', 'trigger', 'default'];
const languages = ['Français (fr)', 'English (en)', 'العربية (ar)'];

/** Rows with the groups they stand in. */
function withScope(survey: Cells[]): { row: Cells; scope: string; repeat: boolean }[] {
  const stack: { name: string; kind: string }[] = [];
  return survey.flatMap((row) => {
    const type = row.type ?? '';
    if (ends(type)) {
      stack.pop();
      return [];
    }
    const at = {
      row,
      scope: stack.map(({ name }) => name).join('/'),
      repeat: stack.some(({ kind }) => kind === 'repeat'),
    };
    const kind = begins(type);
    if (kind) stack.push({ name: row.name ?? '', kind });
    return [at];
  });
}

describe.each(forms)('the XLSForm of $title keeps to the rules of XLSForm', ({ form }) => {
  const { survey, choices, settings, sheets } = form;
  const scoped = withScope(survey);
  const lists = new Map<string, string[]>();
  for (const row of choices)
    lists.set(row.list_name ?? '', [...(lists.get(row.list_name ?? '') ?? []), row.name ?? '']);

  it('three sheets, of which no header comes twice', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['survey', 'choices', 'settings']);
    for (const { columns } of sheets) {
      const headers = columns.map(({ header }) => header);
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers.filter((header) => header.trim() === '')).toEqual([]);
    }
  });

  it('types are known and lists exist', () => {
    for (const { type = '' } of survey) {
      const list = listOf(type);
      if (list !== undefined) expect(lists.has(list), type).toBe(true);
      else expect(simpleTypes.has(type) || begins(type) || ends(type), type).toBeTruthy();
    }
  });

  it('groups and repeats are closed in order, and have a label', () => {
    const open: string[] = [];
    for (const row of survey) {
      const type = row.type ?? '';
      const begun = begins(type);
      if (begun) open.push(begun);
      if (begun) expect(row['label::Français (fr)'], row.name).toBeTruthy();
      const ended = ends(type);
      if (ended) expect(open.pop()).toBe(ended);
    }
    expect(open).toEqual([]);
  });

  it('names are XML names, unique where they stand whatever their case, none reserved', () => {
    const seen = new Set<string>();
    for (const { row, scope } of scoped) {
      expect(row.name, JSON.stringify(row)).toMatch(xmlName);
      const key = `${scope}/${row.name?.toLowerCase()}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
      expect(['meta', 'data', 'name', 'parent', 'instanceid', 'instancename']).not.toContain(row.name?.toLowerCase());
    }
    const groups = scoped.filter(({ row }) => begins(row.type ?? '')).map(({ row }) => row.name);
    expect(new Set(groups).size).toBe(groups.length);
  });

  it('choices have a name without blanks, unique in its list, and a label', () => {
    for (const [list, names] of lists) {
      expect(list).toMatch(/^[A-Za-z0-9_]+$/);
      expect(new Set(names).size, list).toBe(names.length);
      for (const name of names) expect(name, list).toMatch(/^[^\s]+$/);
    }
    for (const row of choices) expect(row['label::Français (fr)'], row.name).toBeTruthy();
    const extra = sheets[1]?.columns
      .map(({ header }) => header)
      .filter((header) => !/^(list_name|name|label::)/.test(header));
    for (const header of extra ?? []) expect(header).toMatch(xmlName);
  });

  it('what is written in one language is written in all, with their codes', () => {
    for (const sheet of sheets.slice(0, 2)) {
      const headers = sheet.columns.map(({ header }) => header);
      const translated = new Set(
        headers.filter((header) => header.includes('::')).map((header) => header.split('::')[0]),
      );
      for (const base of translated) for (const name of languages) expect(headers).toContain(`${base}::${name}`);
      for (const row of rowsOf(sheet)) {
        for (const base of translated) {
          const filled = languages.filter((name) => row[`${base}::${name}`] !== undefined);
          expect([0, languages.length], `${row.name} ${base}`).toContain(filled.length);
        }
      }
    }
    expect(languages).toContain(settings[0]?.default_language);
  });

  it('every question has words; what is computed has an expression and none', () => {
    for (const row of survey) {
      const type = row.type ?? '';
      if (type === 'calculate') {
        expect(row.calculation, row.name).toBeTruthy();
        expect(row['label::Français (fr)']).toBeUndefined();
      } else if (!ends(type) && type !== 'start' && type !== 'today') {
        expect(row['label::Français (fr)'], row.name).toBeTruthy();
      }
    }
  });

  it('every reference names one question, asked before', () => {
    const countByName = new Map<string, number>();
    for (const { row } of scoped) countByName.set(row.name ?? '', (countByName.get(row.name ?? '') ?? 0) + 1);
    const before = new Set<string>();
    for (const { row } of scoped) {
      for (const column of expressionColumns) {
        for (const [, name = ''] of (row[column] ?? '').matchAll(/\$\{([^}]*)\}/g)) {
          expect(before.has(name), `${row.name}: ${name}`).toBe(true);
          expect(countByName.get(name), name).toBe(1);
        }
      }
      before.add(row.name ?? '');
    }
    for (const [, name = ''] of (settings[0]?.instance_name ?? '').matchAll(/\$\{([^}]*)\}/g)) {
      expect(countByName.get(name), name).toBe(1);
    }
  });

  it('a path to a sibling names a question just before, on the same page', () => {
    const earlier = new Map<string, Set<string>>();
    for (const { row, scope } of scoped) {
      const names = earlier.get(scope) ?? new Set<string>();
      for (const column of expressionColumns) {
        for (const [, name = ''] of (row[column] ?? '').matchAll(/\.\.\/([\w-]+)/g))
          expect(names.has(name), name).toBe(true);
      }
      names.add(row.name ?? '');
      earlier.set(scope, names);
    }
  });

  it('expressions are closed, in plain quotes, and test codes that the list has', () => {
    const listByQuestion = new Map(scoped.map(({ row }) => [row.name ?? '', listOf(row.type ?? '')]));
    for (const { row } of scoped) {
      for (const column of expressionColumns) {
        const expression = row[column] ?? '';
        expect(expression).not.toMatch(/[’‘“”«»\u00a0]/);
        const bare = expression.replace(/'[^']*'/g, '');
        expect(bare.split('(').length, expression).toBe(bare.split(')').length);
        expect(bare).not.toContain("'");
        for (const [, sibling, question, code = ''] of expression.matchAll(
          /selected\((?:\.\.\/([\w-]+)|\$\{([^}]*)\}), '([^']*)'\)/g,
        )) {
          const list = listByQuestion.get(sibling ?? question ?? '');
          expect(lists.get(list ?? ''), expression).toContain(code);
        }
      }
    }
  });

  it('what the team holds of known organisations has its column among the choices', () => {
    const held = new Set(sheets[1]?.columns.map(({ header }) => header));
    for (const { row } of scoped) {
      for (const [, key = ''] of (row.calculation ?? '').matchAll(
        /instance\('acteurs'\)\/root\/item\[[^\]]*\]\/(\w+)/g,
      )) {
        expect(held.has(key)).toBe(true);
        expect(row.trigger).toBe(reference('acteur_connu'));
      }
      if (row.trigger) expect(row.calculation).toBeTruthy();
    }
  });

  it('asks for no device, audits nobody, and never generates «or_other»', () => {
    for (const { type = '' } of survey) expect(type).not.toMatch(/deviceid|phonenumber|username|audit|geo|or_other/);
  });

  it('settings name the form without blanks', () => {
    const [row] = settings;
    expect(settings).toHaveLength(1);
    expect(row?.form_id).toMatch(/^[A-Za-z][\w.-]*$/);
    expect(row?.version).toMatch(/^v[0-9a-f]{12}$/);
    expect(row?.style).toBe('pages');
  });
});

describe('what the form asks', () => {
  const short = formOf('SN', false).survey;
  const names = short.map(({ name }) => name);

  it('consent comes first: words to read aloud, five accords, who may read, the date and the support', () => {
    const start = names.indexOf('lire_consentement');
    expect(names.slice(start - 1, start + 9)).toEqual([
      'page_consentement',
      'lire_consentement',
      'accord_figurer',
      'accord_contact',
      'accord_profil',
      'accord_propos',
      'accord_citation',
      'audience',
      'accord_date',
      'accord_support',
    ]);
    expect(short.find(({ name }) => name === 'acteur')).toBeDefined();
    expect(names.indexOf('acteur')).toBeGreaterThan(start);
  });

  it('the short form has every core column of an interview, and no module', () => {
    const core = columnsOf('entretiens').filter(({ isCore }) => isCore);
    for (const { key } of core) expect(names).toContain(key);
    expect(names).not.toContain('roles');
    expect(names).not.toContain('projets');
  });

  it('the complete form has every other column too, save those with a reason not to', () => {
    const asked = new Set(formOf('SN', true).survey.map(({ name }) => name));
    const missing = columnsOf('entretiens').filter(({ key }) => !asked.has(key) && !(key in notAsked));
    expect(missing.map(({ key }) => key)).toEqual([]);
    for (const key of Object.keys(notAsked))
      if (key !== 'id_entretien' && key !== 'pays') expect(asked.has(key)).toBe(false);
  });

  it('the complete form repeats the projects, which say whose they are', () => {
    const { survey } = formOf('SN', true);
    const projects = withScope(survey)
      .filter(({ repeat }) => repeat)
      .map(({ row }) => row.name);
    expect(projects).toContain('intitule');
    const whose = survey.find(({ name }) => name === 'organisation');
    expect(whose).toMatchObject({ type: 'calculate', calculation: reference('acteur') });
  });

  it('a question depends on another only where it must', () => {
    const relevant = Object.fromEntries(short.flatMap(({ name, relevant: rule }) => (rule ? [[name, rule]] : [])));
    expect(relevant.reseaux).toBe(`selected(${reference('membre_reseau')}, 'oui')`);
    expect(relevant.autre_besoins_appui).toBe("selected(../besoins_appui, 'autre')");
    expect(relevant.autre_thematiques).toBe("selected(../thematiques, 'autre_theme')");
    expect(relevant.forces).toBeUndefined();
  });

  it('years, numbers and «aucune» are held to what they can be', () => {
    const rules = Object.fromEntries(short.map(({ name = '', constraint }) => [name, constraint]));
    expect(rules.annee_creation).toContain('>= 1900');
    expect(rules.nb_membres).toBe('. >= 0');
    expect(rules.difficultes_projet).toBe("not(selected(., 'aucune') and count-selected(.) > 1)");
    for (const row of short) if (row.constraint) expect(row['constraint_message::Français (fr)']).toBeTruthy();
  });

  it('only consent, the day and the organisation are required', () => {
    expect(short.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      'accord_figurer',
      'accord_contact',
      'accord_profil',
      'accord_propos',
      'accord_citation',
      'audience',
      'date',
      'acteur',
    ]);
  });

  it('the regions of the country are the choices of places', () => {
    const zones = formOf('TN', false)
      .choices.filter(({ list_name }) => list_name === 'zones')
      .map(({ name }) => name);
    expect(zones).toContain('TN-11');
    expect(zones).not.toContain('SN-DK');
    expect(zones).toContain('SN');
  });
});

describe('organisations already met', () => {
  const { survey, choices } = formOf('SN', false, true);

  it('are offered before their name is asked, with a way out', () => {
    const names = survey.map(({ name }) => name);
    expect(names.indexOf('acteur_connu')).toBe(names.indexOf('acteur') - 1);
    const offered = choices.filter(({ list_name }) => list_name === 'acteurs');
    expect(offered.map(({ name }) => name)).toEqual(['SN-001', 'SN-002', 'autre']);
    expect(offered[0]).toMatchObject({
      'label::Français (fr)': 'Association «\u00a0Été\u00a0» & Cie (AEC)',
      acteur: 'Association «\u00a0Été\u00a0» & Cie',
      sigle: 'AEC',
      statut_juridique: 'declaree',
      thematiques: 'accueil droit',
    });
  });

  it('fill in what is known of them and nothing else', () => {
    const filled = survey.filter(({ trigger }) => trigger).map(({ name }) => name);
    expect(filled).toEqual([
      'acteur',
      'sigle',
      'statut_juridique',
      'annee_creation',
      'thematiques',
      'zones_intervention',
    ]);
  });

  it('without any, nothing of it is in the form', () => {
    expect(JSON.stringify(formOf('SN', true))).not.toContain('acteur_connu');
  });
});

it('same plan, same bytes; another grid or list, another version', () => {
  const plan = planOf('SN', true, known);
  expect(Buffer.from(xlsform(plan, 'fr')).equals(Buffer.from(xlsform(plan, 'fr')))).toBe(true);
  const versions = [formOf('SN', false), formOf('SN', true), formOf('SN', false, true), formOf('TN', false)].map(
    ({ settings }) => settings[0]?.version,
  );
  expect(new Set(versions).size).toBe(4);
});
