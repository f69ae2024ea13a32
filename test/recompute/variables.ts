import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/cli/assets.ts';
import {
  type Answer,
  asBand,
  ofApproaches,
  ofCodes,
  ofDocuments,
  ofProfiles,
  ofReasons,
  ofRows,
  ofVoices,
} from './answers.ts';
import { bandIn } from './bands.ts';
import { originOf } from './grid.ts';
import type { Fields, Table } from './shapes.ts';
import { codesIn, numberIn, type Study, textIn } from './study.ts';

const codes = (column: string) => (fields: Fields) => codesIn(fields, column);
const wholeNumber = (column: string) => (fields: Fields) => {
  const value = numberIn(fields, column);
  return value === null ? [] : [String(value)];
};
const howMany = (column: string) => (fields: Fields) => {
  const given = codesIn(fields, column);
  return given.length > 0 ? [String(given.length)] : [];
};
const pairs = (fields: Fields) => {
  const value = fields.partenariats?.value;
  return Array.isArray(value) ? value.flatMap((one) => (typeof one === 'object' ? [one] : [])) : [];
};
const forms = (fields: Fields) => {
  const told = pairs(fields).flatMap(({ form }) => form ?? []);
  return told.length > 0 ? told : codesIn(fields, 'partenariats_forme');
};
const ofForm = (wanted: string) => (fields: Fields) =>
  pairs(fields).flatMap(({ type, form }) => (form === wanted && type !== undefined ? [type] : []));

/** Units of a currency for one euro, from the country's own file. */
function perEuro(iso2: string, currency: string): number | null {
  if (/^(eur|euros?)$/i.test(currency) || currency.includes('€')) return 1;
  const { currency: own } = parse(readFileSync(join(packageRoot, 'src', 'countries', `${iso2}.yaml`), 'utf8'));
  const isOwn = currency.toUpperCase() === own.code || (own.code.startsWith('X') && /cfa/i.test(currency));
  return isOwn ? (own.per_euro ?? null) : null;
}

/** Profile columns under another name than their table's, or read otherwise than as codes. */
const columnOf: Record<string, string> = {
  zones: 'zones_intervention',
  annees_creation: 'annee_creation',
  periode_creation: 'annee_creation',
  nombre_sources: 'sources_financement',
  a_un_site: 'site_internet',
};
const bandedNumbers = ['nb_membres', 'nb_salaries_tp', 'nb_salaries_partiel', 'nb_stagiaires', 'nb_benevoles'];
const keptBands: Record<string, string> = { nb_membres: 'nb_membres_tranche', nb_salaries_tp: 'nb_salaries_tranche' };

function profile(table: Table, study: Study): Answer[] {
  const column = columnOf[table.id] ?? table.id;
  if (bandedNumbers.includes(table.id) || ['part_budget_migration', 'periode_creation'].includes(table.id)) {
    const kept = keptBands[table.id];
    return ofProfiles(study, kept === undefined ? [column] : [column, kept], asBand(table, column, kept));
  }
  if (table.id === 'periode_publiee') {
    const read = asBand(table, 'annee_creation');
    return ofProfiles(study, ['annee_creation', 'periode_creation'], (fields) =>
      numberIn(fields, 'annee_creation') === null ? codesIn(fields, 'periode_creation') : read(fields),
    );
  }
  if (table.id === 'annees_creation') return ofProfiles(study, [column], wholeNumber(column));
  if (table.id === 'nombre_sources') return ofProfiles(study, [column], howMany(column));
  if (table.id === 'a_un_site') return site(study);
  return ofProfiles(study, [column], codes(column));
}

/** An address is yes; «pas de site» in the cell is no. */
const site = (study: Study): Answer[] =>
  ofProfiles(study, ['site_internet'], (fields) => (fields.site_internet ? ['oui'] : [])).map((given, index) => {
    const actor = study.known[index];
    const isNo =
      !given.answered && actor && study.profileRows(actor).some(({ without }) => without?.includes('site_internet'));
    return isNo ? { ...given, codes: ['non'], answered: true, refused: false } : given;
  });

const axes: Record<string, string> = {
  roles: 'role',
  domaines: 'domaine',
  forces: 'force',
  faiblesses: 'faiblesse',
  besoins: 'besoin',
};

function coded(table: Table, study: Study): Answer[] | null {
  const axis = axes[table.id];
  if (axis) return ofCodes(study, axis, ({ code }) => code);
  const off = (code: string) => code === 'hors-grille';
  if (table.id === 'sous_roles') return ofCodes(study, 'role', ({ code, sub }) => (off(code) ? null : sub));
  if (table.id === 'hors_grille') return ofCodes(study, 'role', ({ code, sub }) => (off(code) ? sub : null));
  if (table.id === 'statut_codes') return ofCodes(study, null, ({ status, sub }) => (sub === null ? status : null));
  if (table.id === 'public') {
    const refusals = ofProfiles(study, ['beneficiaires'], () => []);
    return ofCodes(study, 'public', ({ code }) => code).map((given, index) => ({
      ...given,
      refused: !given.answered && refusals[index]?.refused === true,
    }));
  }
  const [, origin] = /^faiblesses_(\w+)$/.exec(table.id) ?? [];
  return origin === undefined
    ? null
    : ofCodes(study, 'faiblesse', ({ code }) => (originOf(code) === origin ? code : null));
}

function ofProjects(table: Table, study: Study): Answer[] {
  const all = table.values.map(({ code }) => code);
  const band = (value: number | null) => (value === null ? [] : bandIn(table.id, all, value));
  if (table.id === 'projets_duree')
    return ofRows(study, 'projets', 'annee_fin', (fields) => {
      const [from, to] = [numberIn(fields, 'annee_debut'), numberIn(fields, 'annee_fin')];
      return from === null || to === null || to < from ? [] : band(to - from + 1);
    });
  if (table.id === 'projets_beneficiaires')
    return ofRows(study, 'projets', 'nb_beneficiaires', (fields) => band(numberIn(fields, 'nb_beneficiaires')));
  if (table.id === 'projets_budget')
    return ofRows(study, 'projets', 'budget_global', (fields) => {
      const amount = numberIn(fields, 'budget_global');
      const rate = perEuro(study.edition.country.iso2, textIn(fields, 'devise') ?? '');
      const own = amount === null || rate === null ? [] : band(amount / rate);
      return own.length > 0 ? own : codesIn(fields, 'budget_projet_tranche');
    });
  const named: Record<string, string> = { projets_publics: 'beneficiaires' };
  const column = named[table.id] ?? table.id.replace('projets_', '');
  return ofRows(study, 'projets', column, codes(column));
}

function asked(table: Table, study: Study): Answer[] {
  if (table.id === 'nb_niveaux_dialogue') return ofVoices(study, 'niveaux_dialogue', howMany('niveaux_dialogue'));
  if (table.id === 'partenariats_forme') return ofVoices(study, 'partenariats', forms);
  if (table.id === 'partenariats_formels')
    return ofVoices(study, 'partenariats', ofForm('formel'), codes('partenariats'));
  if (table.id === 'partenariats_informels')
    return ofVoices(study, 'partenariats', ofForm('informel'), codes('partenariats'));
  return ofVoices(study, table.id, codes(table.id));
}

/** The answers behind a table, from the rows; null for a table unknown here. */
export function answersOf(table: Table, study: Study): Answer[] | null {
  const one = (id: string, given: string[]): Answer => ({
    unit: id,
    codes: given,
    answered: given.length > 0,
    refused: false,
  });
  if (table.id === 'type') return study.known.map(({ id, type }) => one(id, type === null ? [] : [type]));
  if (table.id === 'connus_par') return study.known.map(({ id, known_by }) => one(id, known_by));
  if (table.id === 'statut_reponse') return ofApproaches(study);
  if (table.id === 'motif_non_reponse') return ofReasons(study);
  if (table.id === 'documents_type') return ofDocuments(study, codes('document_type'));
  if (table.id === 'documents_annee') return ofDocuments(study, wholeNumber('document_annee'));
  if (table.id === 'auteur_source') return ofRows(study, 'revue', 'auteur_source', codes('auteur_source'));
  if (table.base_of === 'mechanisms') {
    const column = table.id === 'mecanismes_migrants' ? 'migrants_presents' : table.id.replace('mecanismes_', '');
    return ofRows(study, 'mecanismes', column, codes(column));
  }
  if (table.base_of === 'projects') return ofProjects(table, study);
  const grid = coded(table, study);
  if (grid) return grid;
  if (table.base_of === 'known') return profile(table, study);
  return table.base_of === 'interviewed' ? asked(table, study) : null;
}
