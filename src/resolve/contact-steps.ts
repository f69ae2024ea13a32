import type { MatchStep } from '../model/actor.ts';
import type { Node } from './mention.ts';
import { isDisjoint, step } from './step.ts';

/** Numbers of a register: one, or two of one register. */
export function identifierSteps(left: Node, right: Node): MatchStep[] {
  const [a, b] = [left.clues.identifiers, right.clues.identifiers];
  const shared = a.find((identifier) => b.includes(identifier));
  if (shared !== undefined) return [step('identifiant', 'same', shared, shared)];
  const register = (identifier: string) => identifier.slice(0, identifier.indexOf('|') + 1);
  const clash = a.find((identifier) => b.some((other) => register(other) === register(identifier)));
  return clash === undefined ? [] : [step('identifiant', 'different', clash, b[0] ?? '')];
}

/** Sites, e-mails, telephones, and the year of creation. */
export function contactSteps(left: Node, right: Node): MatchStep[] {
  const steps: MatchStep[] = [];
  const a = left.clues;
  const b = right.clues;
  const shared = (x: readonly string[], y: readonly string[]) => x.find((value) => y.includes(value));
  const site = shared(a.sites, b.sites);
  if (site !== undefined) steps.push(step('site', 'same', site, site));
  else if (isDisjoint(a.sites, b.sites)) steps.push(step('site', 'different', a.sites.join(', '), b.sites.join(', ')));
  const email = shared(a.emails, b.emails);
  const domain = shared(a.emailDomains, b.emailDomains);
  if (email !== undefined) steps.push(step('courriel', 'same', email, email));
  else if (domain !== undefined) steps.push(step('domaine-courriel', 'same', domain, domain));
  const telephone = shared(a.telephones, b.telephones);
  if (telephone !== undefined) steps.push(step('telephone', 'same', telephone, telephone));
  if (a.year !== null && b.year !== null && Math.abs(a.year - b.year) !== 1) {
    steps.push(step('annee', a.year === b.year ? 'same' : 'different', String(a.year), String(b.year)));
  }
  return steps;
}
