import { problem } from '../../diagnostics/create.ts';
import { numberOf } from '../../model/access.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Survey } from '../survey.ts';

/** Projects that start before their organisation was created. */
export const projectsBeforeCreation = (survey: Survey): Diagnostic[] =>
  survey.known.flatMap((actor) => {
    const creation = numberOf(actor, 'annee_creation');
    if (creation === null) return [];
    const projects = (survey.recordsByActor.get(actor.id) ?? []).filter(({ kind }) => kind === 'projets');
    return projects.flatMap((project) => {
      const start = numberOf(project, 'annee_debut');
      const field = project.fields.annee_debut;
      if (start === null || !field || start >= creation) return [];
      const created = actor.fields.annee_creation?.at;
      const where = { place: field.at, related: created ? [created] : [], subject: actor.id };
      return [problem('QUA-023', { nom: actor.name, debut: String(start), creation: String(creation) }, where)];
    });
  });
