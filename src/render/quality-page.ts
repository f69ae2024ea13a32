import Handlebars from 'handlebars';
import type { Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/stage.ts';
import { contentPolicy } from './content-policy.ts';

/* The page that is mailed to whoever filled a file: what was read, what is wrong and in which cell, what is right. */

/** One line of the little table of a problem. */
export interface QualityRow {
  where: string;
  seen: string | null;
  expected: string | null;
  todo: string | null;
  /** Lines that share this `todo`, this one included; 0 when a line above says it. */
  span: number;
}

/** One problem of one column: told once, with its cells. */
export interface QualityProblem {
  severity: Severity;
  severityWord: string;
  code: string;
  title: string;
  /** The column, by its header as typed. */
  column: string | null;
  count: string | null;
  rows: QualityRow[];
  hasSeen: boolean;
  hasExpected: boolean;
  hasTodo: boolean;
  /** Set when lines were left out. */
  more: string | null;
}

export interface QualityFile {
  id: string;
  name: string;
  /** One line: how many problems. */
  base: string;
  facts: { term: string; text: string }[];
  problems: QualityProblem[];
  notes: { code: string; where: string | null; text: string }[];
  /** What is right. */
  good: string[];
}

/** A quality page, every text ready to print and free of private values. */
export interface QualityPage {
  language: Language;
  title: string;
  subtitle: string;
  marks: string[];
  intro: string[];
  figures: { value: string; label: string }[];
  files: QualityFile[];
  help: { id: string; code: string; severityWord: string; message: string; advice: string; more: string }[];
  footer: string[];
}

const texts = {
  fr: {
    skip: 'Aller au contenu',
    contents: 'Fichiers',
    read: 'Ce qui a été lu',
    toMend: 'À corriger',
    nothing: 'Rien à corriger dans ce fichier.',
    notes: 'Pour information',
    good: 'Ce qui est bien',
    where: 'où',
    seen: 'vu',
    expected: 'attendu',
    todo: 'à faire',
    help: 'Aide',
    helpBase: 'Chaque code de cette page, et ce qu’il demande.',
  },
  en: {
    skip: 'Skip to content',
    contents: 'Files',
    read: 'What was read',
    toMend: 'To mend',
    nothing: 'Nothing to mend in this file.',
    notes: 'For information',
    good: 'What is right',
    where: 'where',
    seen: 'seen',
    expected: 'expected',
    todo: 'to do',
    help: 'Help',
    helpBase: 'Each code of this page, and what it asks.',
  },
} as const;

/** The page as HTML: no script, nothing loaded from anywhere. `templates` gives the text of a template by its name. */
export function renderQualityPage(page: QualityPage, templates: (name: string) => string): string {
  const engine = Handlebars.create();
  engine.registerHelper('anchor', (code: string) => code.toLowerCase());
  const style = `${templates('style.css')}${templates('quality.css')}`;
  const template = engine.compile(templates('html/quality.hbs'), { strict: true, preventIndent: true });
  return template({ page, texts: texts[page.language], style, policy: contentPolicy(style, null) });
}
