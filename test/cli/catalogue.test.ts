import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/cli/assets.ts';
import { catalogue } from '../../src/diagnostics/index.ts';

const entries = Object.entries(catalogue);
const texts = (language: 'fr' | 'en') =>
  entries.flatMap(([code, { message, advice }]) => [
    { code, text: message[language] as string },
    { code, text: advice[language] as string },
  ]);

describe('the catalogue of problems', () => {
  it('is written in French typography: no-break spaces, curly apostrophes', () => {
    // «{n:one|many}» is the notation for a number with its word.
    const faults = texts('fr').filter(({ text }) =>
      / [:;?!»]|« |'|\.\.\.(?!\u00a0)/.test(text.replace(/\{\w+:[^}]*\}/g, '')),
    );
    expect(faults).toEqual([]);
  });

  it('is written in English beside, with English quotation marks', () => {
    const faults = texts('en').filter(({ text }) => /[«»'\u00a0]/.test(text));
    expect(faults).toEqual([]);
    for (const [code, { advice }] of entries) expect(advice.en === '', code).toBe((advice.fr as string) === '');
  });

  it('uses the same parameters in both languages', () => {
    const parameters = (text: string) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name));
    for (const [code, { message, advice }] of entries) {
      expect(parameters(message.en), code).toEqual(parameters(message.fr));
      expect(parameters(advice.en), code).toEqual(parameters(advice.fr));
    }
  });

  it('holds no problem that nothing reports', () => {
    const root = join(packageRoot, 'src');
    const source = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('catalogue'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    expect(entries.map(([code]) => code).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });
});
