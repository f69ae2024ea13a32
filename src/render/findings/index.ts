import type { Edition } from '../../model/edition.ts';
import type { Finding } from '../../model/edition-findings.ts';
import type { Language } from '../../model/stage.ts';
import { typeset } from '../texts/typeset.ts';
import { gradeEn, sentenceEn } from './around-en.ts';
import { gradeFr, sentenceFr } from './around-fr.ts';
import { framesEn } from './frames-en.ts';
import { framesFr } from './frames-fr.ts';
import { type Spoken, spokenOf } from './spoken.ts';

interface Grammar {
  frames: typeof framesFr;
  sentence(spoken: Spoken): string;
  grade(spoken: Spoken, known: number): string;
}

const grammars: Record<Language, Grammar> = {
  fr: { frames: framesFr, sentence: sentenceFr, grade: gradeFr },
  en: { frames: framesEn, sentence: sentenceEn, grade: gradeEn },
};

/** A finding in words: what it says, and how far it may be trusted with the reasons. */
interface FindingWords {
  sentence: string;
  grade: string;
}

/** Writes a finding from its values and the labels of the edition's tables; null for a table without words. */
export function findingWords(finding: Finding, edition: Edition, language: Language): FindingWords | null {
  const { frames, sentence, grade } = grammars[language];
  const spoken = spokenOf(finding, edition, language, frames);
  if (spoken === null) return null;
  return {
    sentence: typeset(sentence(spoken), language),
    grade: typeset(grade(spoken, edition.counts.known), language),
  };
}
