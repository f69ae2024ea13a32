import { describe, expect, it } from 'vitest';
import { columnByKey, isServerHeader } from '../../src/columns/index.ts';
import type { DataRecord, FieldValue } from '../../src/model/record.ts';
import type { QuestionnairePlan } from '../../src/questionnaire/index.ts';
import { known, planOf, readBack } from './forms.ts';
import { type Answer, koboExport, type Shape, type Submission } from './kobo-export.ts';

/** An answer to every question of the form, every choice of every list among them somewhere. */
function fullSubmission(plan: QuestionnairePlan, rank: number): Submission {
  const answerTo = (key: string, type: string, answer: string, codes: readonly string[]): Answer | undefined => {
    const pick = (offset: number) => codes[(rank * 3 + offset) % codes.length] ?? '';
    if (key === 'acteur') return `Association fictive n° ${rank + 1}`;
    switch (answer) {
      case 'one':
        return pick(key.length);
      case 'several': {
        const some = [...new Set([pick(0), pick(1), pick(5)])];
        return some.includes('aucune') ? ['aucune'] : codes.filter((code) => some.includes(code));
      }
      case 'integer':
        return key === 'sensibilite' ? 1 : 12 + rank;
      case 'decimal':
        return key === 'part_budget_migration' ? 40 : 1250.5;
      case 'year':
        return 2010 + rank;
      case 'date':
        return `2026-03-1${rank + 1}`;
      case 'pairs':
        return undefined;
      default:
        if (key.includes('email')) return `contact${rank}@exemple.org`;
        if (key.includes('tel')) return '+221 00 000 00 00';
        if (key === 'site_internet') return 'https://exemple.org';
        if (type === 'name') return `Nom fictif ${key}`;
        if (type === 'names') return `Premier ${key}; Second ${key}`;
        return `Réponse à ${key}, «\u00a0mot à mot\u00a0» ; l’été`;
    }
  };
  const answers: Submission['answers'] = {};
  const project: Submission['answers'] = {};
  for (const { questions, repeats } of plan.sections) {
    const target = repeats ? project : answers;
    for (const { key, answer, list, otherCode, column } of questions) {
      const given = answerTo(key, column.type, answer, list?.choices.map(({ code }) => code) ?? []);
      if (given === undefined) continue;
      target[key] = key.startsWith('accord_') && answer === 'one' ? 'oui' : given;
      if (otherCode !== null && [given].flat().includes(otherCode)) target[`autre_${key}`] = `mots sur ${key}`;
    }
  }
  if (plan.sections.some(({ questions }) => questions.some(({ key }) => key === 'partenariats'))) {
    answers.liens_formels = ['osc', 'nations-unies'];
    answers.liens_informels = ['medias'];
  }
  if (plan.known.length > 0) answers.acteur_connu = rank === 0 ? (plan.known[0]?.id ?? '') : 'autre';
  return { answers, ...(Object.keys(project).length > 0 ? { projects: [project] } : {}) };
}

const refusals = new Set(['nsp', 'refus']);

/** What the reader must give back of an answer. */
function expected(key: string, kind: 'entretiens' | 'projets', answer: Answer): FieldValue {
  const type = columnByKey(key, kind)?.type;
  if (type === 'yes-no') return answer === 'oui';
  if (type === 'codes' || type === 'zones') return [answer].flat().map(String);
  if (type === 'names')
    return String(answer)
      .split(';')
      .map((part) => part.trim());
  return answer as FieldValue;
}

const sorted = (value: FieldValue | undefined): unknown =>
  Array.isArray(value) && value.every((part) => typeof part === 'string') ? [...value].sort() : value;

/** Every answer of a submission against the record that should hold it. */
function compare(record: DataRecord, given: Submission['answers'], kind: 'entretiens' | 'projets') {
  for (const [name, answer] of Object.entries(given)) {
    if (['liens_formels', 'liens_informels', 'acteur_connu'].includes(name)) continue;
    if (name.startsWith('autre_')) {
      expect(record.others?.[name.slice('autre_'.length)]?.value, name).toBe(answer);
      continue;
    }
    if (refusals.has(String(answer))) expect(record.refused, name).toContain(name);
    else expect(sorted(record.fields[name]?.value), name).toEqual(sorted(expected(name, kind, answer)));
  }
}

const shapes: Shape[] = [
  { several: 'cell', values: 'name', headers: 'name', groups: false, file: 'csv' },
  { several: 'cell', values: 'name', headers: 'name', groups: true, file: 'csv' },
  { several: 'cell', values: 'fr', headers: 'fr', groups: false, file: 'csv' },
  { several: 'cell', values: 'en', headers: 'en', groups: false, file: 'csv' },
  { several: 'cell', values: 'ar', headers: 'ar', groups: false, file: 'csv' },
  { several: '/', values: 'name', headers: 'name', groups: true, file: 'csv' },
  { several: '.', values: 'name', headers: 'name', groups: false, file: 'csv' },
  { several: '_', values: 'name', headers: 'name', groups: false, file: 'csv' },
  { several: '/', values: 'fr', headers: 'fr', groups: true, file: 'csv' },
  { several: '/', values: 'en', headers: 'en', groups: false, file: 'csv' },
  { several: '/', values: 'ar', headers: 'ar', groups: false, file: 'csv' },
  { several: 'both', values: 'name', headers: 'name', groups: true, file: 'xlsx' },
  { several: 'both', values: 'fr', headers: 'name', groups: false, file: 'xlsx' },
  { several: 'cell', values: 'en', headers: 'fr', groups: false, file: 'xlsx' },
  { several: '/', values: 'fr', headers: 'fr', groups: false, file: 'xlsx' },
];

const title = ({ several, values, headers, groups, file }: Shape): string =>
  `${file}, choices by ${values}, questions by ${headers}, several as ${several}${groups ? ', with pages' : ''}`;

describe.each([
  ['SN', false],
  ['SN', true],
  ['TN', false],
] as const)('answers to the questionnaire of %s (complete: %s) come back from', (code, complete) => {
  const plan = planOf(code, complete, code === 'SN' ? known : []);
  const submissions = [0, 1, 2].map((rank) => fullSubmission(plan, rank));

  it.each(shapes.map((shape) => [title(shape), shape] as const))('%s', async (_, shape) => {
    const { value, diagnostics } = await readBack([koboExport(plan, submissions, shape)], code);
    const interviews = value.records.filter(({ kind }) => kind === 'entretiens');
    expect(interviews).toHaveLength(submissions.length);
    for (const [rank, { answers }] of submissions.entries()) {
      const record = interviews[rank];
      if (!record) throw new Error(`interview ${rank}`);
      compare(record, answers, 'entretiens');
      expect(record.fields.id_entretien?.value).toBe(`${code}-0000-${rank + 1}`);
      expect(record.fields.partenariats?.value).toEqual([
        { type: 'osc', form: 'formel' },
        { type: 'nations-unies', form: 'formel' },
        { type: 'medias', form: 'informel' },
      ]);
      expect(record.unknown.map(({ header }) => header).filter((header) => !isServerHeader(header))).toEqual([]);
    }
    const projects = value.records.filter(({ kind }) => kind === 'projets');
    if (shape.file === 'xlsx' && complete) {
      expect(projects).toHaveLength(submissions.length);
      for (const [rank, { answers, projects: given = [] }] of submissions.entries()) {
        const record = projects[rank];
        if (!record) throw new Error(`project ${rank}`);
        compare(record, given[0] ?? {}, 'projets');
        expect(record.fields.acteur?.value).toBe(answers.acteur);
      }
    }
    expect(
      diagnostics.filter(({ severity }) => severity === 'error').map(({ code: id, actual }) => [id, actual]),
    ).toEqual([]);
  });
});
