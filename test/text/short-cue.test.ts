import { expect, it } from 'vitest';
import { shortCue } from '../../src/text/short-cue.ts';

const many = Array.from({ length: 60 }, (_, index) => `terme${String.fromCharCode(97 + (index % 26))}${index}*`);

it('a short pattern stays whole, a cue without a pattern too', () => {
  expect(shortCue('role:x#3 heberg*/log*', 'hébergeons')).toBe('role:x#3 heberg*/log*');
  expect(shortCue('role:x#3', 'hébergeons')).toBe('role:x#3');
});

it.each([
  ['at the beginning', ['heberg*', ...many]],
  ['in the middle', [...many.slice(0, 30), 'heberg*', ...many.slice(30)]],
  ['at the end', [...many, 'heberg*']],
])('a long one is cut around what fired, %s', (_, terms) => {
  const shown = shortCue(`role:x#3 ${terms.join('/')}`, 'nous hébergeons');
  expect(shown).toMatch(/^role:x#3 .*heberg\*/);
  expect(shown.length).toBeLessThanOrEqual('role:x#3 '.length + 82);
  expect(shown).toContain('…');
});

it('a pattern that holds none of the words is cut at its beginning', () => {
  expect(shortCue(`role:x#3 ${many.join('/')}`, 'rien')).toMatch(/^role:x#3 termea0\*\/.*…$/);
});
