import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/cli/assets.ts';
import { commands } from '../src/cli/commands.ts';
import { referencePages } from '../src/cli/reference.ts';
import { loadCodebook } from '../src/cli/session.ts';
import { formats } from '../src/render/index.ts';

const docs = join(packageRoot, 'docs');
const readme = () => readFileSync(join(packageRoot, 'README.md'), 'utf8');

describe('the documentation says what the code does', () => {
  for (const { name, content } of referencePages(loadCodebook())) {
    it(`docs/${name} is fresh (npm run docs)`, () => {
      const file = join(docs, name);
      if (process.env.UPDATE_DOCS) {
        mkdirSync(docs, { recursive: true });
        writeFileSync(file, content);
      }
      expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(content);
    });
  }

  it('README names every command, and no other', () => {
    const named = [...readme().matchAll(/^\| `([a-z]+)` \(/gm)].map(([, name]) => name);
    expect(named).toEqual(commands.map(({ name }) => name));
  });

  it('README names every format', () => {
    for (const format of Object.keys(formats)) expect(readme()).toContain(`\`${format}\``);
  });

  it('README gives the two commands of a newcomer', () => {
    expect(readme()).toContain('npm ci && npx cartographie build --pays SN');
    expect(readme()).toContain('npm ci && npm test');
  });
});
