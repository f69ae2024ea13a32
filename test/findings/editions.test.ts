import { beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/findings/index.ts';
import type { Edition } from '../../src/model/edition.ts';
import { findingWords } from '../../src/render/findings/index.ts';
import { exampleBuilds } from '../cli/example-builds.ts';
import { faultsOf, recomputed, roundFaults } from './checking.ts';

/* What the editions of the two example countries say, held against their own tables. */

const audiences = ['publique', 'comite', 'interne', 'autorites', 'bailleurs'] as const;
const cases = ['SN', 'TN'].flatMap((country) => audiences.map((audience) => [country, audience] as const));
let built: Awaited<ReturnType<typeof exampleBuilds>>;
const editionOf = (country: string, audience: string): Edition => built(country).edition(audience);

beforeAll(async () => {
  built = await exampleBuilds(['SN', 'TN']);
}, 180_000);

describe.each(cases)('%s, %s edition', (country, audience) => {
  it('every x/n is counted again from its tables, and the findings follow from the JSON alone', () => {
    const edition = editionOf(country, audience);
    const findings = edition.findings ?? [];
    expect(findings.length).toBeGreaterThan(10);
    expect(findings.flatMap((finding) => recomputed(finding, edition))).toEqual([]);
    const { findings: _, ...rest } = edition;
    expect(findingsOf(rest)).toEqual(findings);
  });

  it.each(['fr', 'en'] as const)('sentences hold in grammar and typography (%s)', (language) => {
    const edition = editionOf(country, audience);
    for (const finding of edition.findings ?? []) {
      const words = findingWords(finding, edition, language);
      expect(words, finding.id).not.toBeNull();
      for (const text of [words?.sentence ?? '', words?.grade ?? '']) {
        expect(faultsOf(text, language), text).toEqual([]);
        expect(roundFaults(text), text).toEqual([]);
      }
    }
  });

  it('no sentence names an organisation', () => {
    const edition = editionOf(country, audience);
    const sentences = (edition.findings ?? []).map((finding) => findingWords(finding, edition, 'fr')?.sentence ?? '');
    for (const { name } of edition.actors) {
      expect(sentences.filter((sentence) => name.length > 6 && sentence.includes(name))).toEqual([]);
    }
  });

  it('the summary tells five to ten, no two of one table', () => {
    const told = (editionOf(country, audience).findings ?? []).filter(({ summary }) => summary);
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(told.length).toBeLessThanOrEqual(10);
    expect(new Set(told.map(({ table }) => table)).size).toBe(told.length);
  });
});
