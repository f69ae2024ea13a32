import { problem } from '../../diagnostics/create.ts';
import { textOf } from '../../model/access.ts';
import type { Actor } from '../../model/actor.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import { compareText } from '../../text/sort.ts';
import { addTo } from '../rows.ts';
import type { Survey } from '../survey.ts';

/** How a contact is compared: what may be typed in two ways and means the same. */
const formsByColumn: Record<string, (text: string) => string[]> = {
  site_internet: (text) => [
    text
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[/?#]+$/, ''),
  ],
  email_public: (text) => text.toLowerCase().split(/[;,\s]+/),
  tel_public: (text) =>
    text.split(/[/;,|\n]|\sou\s/).map((part) => part.replace(/\D/g, '').replace(/^00/, '').slice(-9)),
};

/** Too short to tell two organisations apart. */
const isTelling = (form: string): boolean => form.length >= 7;

interface Bearer {
  actor: Actor;
  at: Place;
}

/** One web site, mailbox or telephone for several organisations: a copied cell, or one organisation under two names. */
export const sharedContacts = (survey: Survey): Diagnostic[] =>
  Object.entries(formsByColumn).flatMap(([column, formsOf]) => {
    const bearers = new Map<string, Bearer[]>();
    for (const actor of survey.known) {
      const field = actor.fields[column];
      const forms = field ? new Set(formsOf(textOf(actor, column) ?? '')) : [];
      for (const form of forms) if (field && isTelling(form)) addTo(bearers, form, { actor, at: field.at });
    }
    return [...bearers.values()].filter((group) => group.length > 1).map((group) => told(column, group));
  });

/** The contact itself stays in its cells. */
function told(column: string, group: readonly Bearer[]): Diagnostic {
  const noms = group
    .map(({ actor }) => actor.name)
    .sort(compareText)
    .join(', ');
  const [first, ...others] = group;
  return problem(
    'QUA-020',
    { colonne: column, n: group.length, noms },
    { ...(first ? { place: first.at, subject: first.actor.id } : {}), related: others.map(({ at }) => at) },
  );
}
