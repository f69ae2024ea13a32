import type { Decision, Verdict } from '../decisions/index.ts';
import type { Language } from '../model/stage.ts';
import { columnWords } from './actor-words.ts';

const verdicts: Partial<Record<Verdict, Record<Language, string>>> = {
  meme: { fr: 'même organisation', en: 'same organisation' },
  distinct: { fr: 'deux organisations', en: 'two organisations' },
  accepte: { fr: 'accepté', en: 'accepted' },
  rejete: { fr: 'rejeté', en: 'rejected' },
  retire: { fr: 'retiré', en: 'withdrawn' },
  choisi: { fr: 'choisi', en: 'chosen' },
  conteste: { fr: 'contesté', en: 'contested' },
  publie: { fr: 'publié', en: 'published' },
};

/** What was decided, of whom, in a few words: `Foyer A / Foyer B : même organisation`. */
export function decisionText(decision: Decision, language: Language): string {
  const { actor, actorId, other, otherId, object, decision: verdict, value, undoes } = decision;
  const isField = object === 'champ';
  const about = [actor ?? actorId, other === null ? otherId : isField ? columnWords(other, language) : other];
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const subject = about.filter((side) => side !== null).join(' / ');
  if (verdict === 'annule') return `${subject}${colon}${language === 'fr' ? 'annule' : 'undoes'} ${undoes ?? '?'}`;
  const said = verdict === 'fixe' ? (value ?? '') : verdict === null ? '?' : (verdicts[verdict]?.[language] ?? verdict);
  return `${subject}${colon}${said}`;
}
