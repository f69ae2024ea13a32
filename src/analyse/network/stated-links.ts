import { problem } from '../../diagnostics/create.ts';
import { listOf, textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { LinkColumn, LinkVoice } from '../../model/network.ts';
import type { DataRecord } from '../../model/record.ts';
import type { Survey } from '../survey.ts';
import type { Ends } from './ends.ts';
import type { SaidLink } from './index.ts';
import { levelBeside } from './level-beside.ts';
import { sourceOf } from './relation-links.ts';

/** Columns in which an organisation's own row names whom it belongs to. */
const columns: readonly { column: LinkColumn; type: string }[] = [
  { column: 'membre_de', type: 'membre' },
  { column: 'section_de', type: 'section-de' },
  { column: 'reseaux', type: 'membre' },
];

/** Memberships that cards, documents and interviews give to an organisation; what a person settled stands. */
export const statedLinks = (survey: Survey, ends: Ends): SaidLink[] =>
  survey.known.flatMap((actor) => columns.flatMap(({ column, type }) => linksOf(actor, column, type, survey, ends)));

function linksOf(actor: Actor, column: LinkColumn, type: string, survey: Survey, ends: Ends): SaidLink[] {
  const field = actor.fields[column];
  if (!field) return [];
  const from = ends.ofActor(actor);
  const rows = [...new Set([field.record, ...field.support])].flatMap((id) => survey.recordById.get(id) ?? []);
  // A group interview speaks for the group, and for none of its organisations alone.
  const own = rows.filter(({ id }) => !survey.groupInterviews.has(id));
  const told = own.map((record) => ({ record, names: new Set(listOf(record, column)) }));
  return listOf(actor, column).flatMap((typed) => {
    const saying = told.filter(({ names }) => names.has(typed)).map(({ record }) => record);
    const { name, level } = type === 'membre' ? levelBeside(typed) : { name: typed, level: null };
    return (saying.length > 0 ? saying : own).flatMap((record): SaidLink[] => {
      const to = ends.ofName(name, { record, column, not: actor.id });
      if (to === null) return [];
      if (to === from) {
        const place = record.fields[column]?.at ?? record.at;
        ends.diagnostics.push(problem('NET-002', { nom: name }, { place, subject: actor.id }));
        return [];
      }
      const voice = voiceOf(record);
      const source = voice === 'document' ? sourceOf(record) : null;
      const claim = { record: record.id, column, voice, form: null, since: null, source };
      return [{ from, to, type, claim: level === null ? claim : { ...claim, level } }];
    });
  });
}

/** An interview, and a document of its own, are the organisation's word; a card is somebody's document or note. */
function voiceOf(record: DataRecord): LinkVoice {
  if (record.kind === 'entretiens') return 'from';
  if (record.kind === 'revue') return textOf(record, 'auteur_source') === 'soi' ? 'from' : 'document';
  return sourceOf(record) === null && textOf(record, 'registre') === null ? 'note' : 'document';
}
