/*
 * Learns the weights of signs from the project's own coded texts and writes src/codebook/poids.csv. Same texts, same file.
 * usage: node bench/train-weights.mjs [--essai]
 *   --essai   writes nothing: learns on the sentences and one half of the texts, measures on the other half, and the reverse;
 *             apart, the texts that nobody who wrote a cue had seen (of which odd numbers were read since), and those kept apart
 * Reads fixtures/corpus/phrases/*.tsv (one sentence a line) and fixtures/corpus/*.jsonl (texts, the words of each code).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadLibrary } from './library.mjs';

const root = new URL('..', import.meta.url);
/** Texts never learned from: they are what the result is measured on; and the second coding of some of the others. */
const keptApart = ['frais.jsonl', 'second-codage.jsonl'];
/** Texts written when the cues were. */
const withCues = ['entretiens.jsonl', 'questionnaires.jsonl', 'notes.jsonl', 'terrain.jsonl'];
const axes = ['role', 'force', 'faiblesse', 'besoin', 'domaine'];

/** Passes over the texts, first step, pull to zero, what a missed code costs beside one too many, and signs kept for a code. */
const learning = {
  passes: 25,
  step: 0.3,
  pull: 0.002,
  missCosts: 1.5,
  signsOfCode: 600,
};
/** A sign met once or twice says nothing; a weight this small changes nothing. */
const [fewestTexts, smallestWeight] = [3, 0.1];
/** Share from which an axis gives a code by weights alone, and under which its cues are not believed. */
const thresholds = {
  role: [0.55, 0.1],
  force: [0.4, 0.05],
  faiblesse: [0.45, 0.05],
  besoin: [0.45, 0.05],
  domaine: [0.6, 0.15],
};
/** Codes whose cues need more support, or whose words are common ones; and what fits none of the roles, which has no words of its own. */
const thresholdsByCode = {
  'role:hors-grille': [0.7, 0.25],
  'domaine:mouvements': [0.5, 0.4],
  'domaine:sante': [0.4, 0.3],
  'domaine:cooperation-technique': [0.7, 0.3],
};

const { addHits, compileCues, noHits, parseCodebook, readText, scoresOf, signsIn } =
  await loadLibrary(`export { parseCodebook } from './src/codebook/index.ts';
    export { compileCues, readText, signsIn } from './src/classify/index.ts';
    export { addHits, noHits, scoresOf } from './src/statistics/index.ts';`);
const file = (name) => readFileSync(new URL(name, root), 'utf8');
const grid = ['codes.csv', 'indices.csv', 'croisements.csv'].map((name) => file(`src/codebook/${name}`));
const codebook = parseCodebook(...grid).value;
const cues = compileCues(codebook);
const hasCode = (key) => codebook.entryByKey.get(key)?.parent === null;

// ---- coded sentences -------------------------------------------------------------------------------------------------

const optionsOf = ({ column, lang }) => ({ column: column ?? null, language: lang ?? 'fr' });

/** Sentences written one a line: all the signs of a line bear all its codes. */
function writtenSentences() {
  const folder = new URL('fixtures/corpus/phrases/', root);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .flatMap((line) => {
      const [, codes, column, text] = line.split('\t');
      if (!text) return [];
      const options = { column: column === '-' ? null : column, language: 'fr' };
      const signs = new Set(signsIn(text, options, cues).flatMap((one) => [...one.signs.keys()]));
      return [{ signs: [...signs], codes: new Set(codes.split(' ').filter(hasCode)) }];
    });
}

/** The sentences of a coded text: each bears the codes whose words it holds. */
const sentencesOf = (text) =>
  signsIn(text.text, optionsOf(text), cues).map(({ signs, start, end }) => ({
    signs: [...signs.keys()],
    codes: new Set(
      Object.entries(text.why)
        .filter(([key, words]) => {
          const at = text.text.indexOf(words);
          return hasCode(key) && at < end && at + words.length > start;
        })
        .map(([key]) => key),
    ),
  }));

/** The grid's own examples: each tells of one code only, whether it is there. */
const examples = codebook.entries
  .filter(({ axis }) => axes.includes(axis))
  .flatMap(({ axis, code, parent, yes, no }) => {
    const key = `${axis}:${parent ?? code}`;
    const read = (text, codes) => ({
      signs: [
        ...new Set(signsIn(text, { column: null, language: 'fr' }, cues).flatMap((one) => [...one.signs.keys()])),
      ],
      codes: new Set(codes),
      only: key,
    });
    return [...yes.map((text) => read(text, [key])), ...(parent === null ? no.map((text) => read(text, [])) : [])];
  });

const textsIn = (name) =>
  file(`fixtures/corpus/${name}`)
    .trim()
    .split('\n')
    .map((line) => ({ ...JSON.parse(line), isNew: !withCues.includes(name) }));
const texts = readdirSync(new URL('fixtures/corpus/', root))
  .filter((name) => name.endsWith('.jsonl') && !keptApart.includes(name))
  .sort()
  .flatMap(textsIn);

// ---- learning ----------------------------------------------------------------------------------------------------------

/** Chi-square of a sign and a code over the sentences: how far they go together or avoid each other. */
function chiSquare(both, sign, code, all) {
  const difference = both * (all - sign - code + both) - (sign - both) * (code - both);
  const spread = sign * code * (all - sign) * (all - code);
  return spread === 0 ? 0 : (all * difference * difference) / spread;
}

/** For each code the signs that tell most of it, in a stable order. */
function tellingSigns(sentences, keys) {
  const countBySign = new Map();
  const countByCode = new Map();
  const bothByCode = new Map(keys.map((key) => [key, new Map()]));
  for (const { signs, codes } of sentences) {
    for (const sign of signs) countBySign.set(sign, (countBySign.get(sign) ?? 0) + 1);
    for (const key of codes) {
      countByCode.set(key, (countByCode.get(key) ?? 0) + 1);
      const both = bothByCode.get(key);
      for (const sign of both ? signs : []) both.set(sign, (both.get(sign) ?? 0) + 1);
    }
  }
  return new Map(
    keys.map((key) => [
      key,
      [...countBySign]
        .filter(([, count]) => count >= fewestTexts)
        .map(([sign, count]) => [
          sign,
          chiSquare(bothByCode.get(key).get(sign) ?? 0, count, countByCode.get(key) ?? 0, sentences.length),
        ])
        .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
        .slice(0, learning.signsOfCode)
        .map(([sign]) => sign),
    ]),
  );
}

/** Logistic regression by stochastic gradient with a step of its own for each sign (AdaGrad), one code at a time. */
function learn(sentences) {
  const keys = codebook.entries
    .filter(({ axis, parent }) => axes.includes(axis) && parent === null)
    .map(({ axis, code }) => `${axis}:${code}`)
    .filter((key) => sentences.filter(({ codes }) => codes.has(key)).length >= 3);
  const telling = tellingSigns(sentences, keys);
  const known = new Set([...telling.values()].flat());
  const scales = sentences.map(({ signs }) => 1 / Math.sqrt(signs.filter((sign) => known.has(sign)).length || 1));
  const lines = keys.flatMap((key) => {
    const signs = telling.get(key);
    const placeBySign = new Map(signs.map((sign, place) => [sign, place]));
    const rows = sentences.flatMap((sentence, index) =>
      sentence.only !== undefined && sentence.only !== key
        ? []
        : [
            {
              signs: sentence.signs.flatMap((sign) => placeBySign.get(sign) ?? []),
              scale: scales[index],
              isWanted: sentence.codes.has(key),
            },
          ],
    );
    return linesOf(key, signs, learnCode(rows, signs.length));
  });
  return ['axe;code;signe;poids', ...lines, ''].join('\n');
}

function learnCode(rows, count) {
  const { pull, passes, step, missCosts } = learning;
  const weights = new Float64Array(count);
  const squares = new Float64Array(count).fill(1e-6);
  let base = -2;
  let baseSquares = 1;
  let state = 7;
  const order = rows.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const index of order) {
      const { signs, scale, isWanted } = rows[index];
      let sum = base;
      for (const sign of signs) sum += weights[sign] * scale;
      const error = (1 / (1 + Math.exp(-sum)) - (isWanted ? 1 : 0)) * (isWanted ? missCosts : 1);
      if (Math.abs(error) < 1e-3) continue;
      baseSquares += error * error;
      base -= (step / Math.sqrt(baseSquares)) * error;
      for (const sign of signs) {
        const slope = error * scale + pull * weights[sign];
        squares[sign] += slope * slope;
        weights[sign] -= (step / Math.sqrt(squares[sign])) * slope;
      }
    }
  }
  return { base, weights };
}

function linesOf(key, signs, { base, weights }) {
  const [axis, code] = key.split(':');
  const [enough, turned] = thresholdsByCode[key] ?? thresholds[axis];
  // What may hurt an organisation is said by words that a person can read in the grid, never by weights alone.
  const given = codebook.entryByKey.get(key).isSensitive ? 1 : enough;
  const line = (sign, weight) => `;;${sign};${weight}`;
  return [
    `${axis};${code};=base;${base.toFixed(2)}`,
    line('=donne', given),
    line('=ecarte', turned),
    ...signs
      .map((sign, place) => [sign, weights[place]])
      .filter(([, weight]) => Math.abs(weight) >= smallestWeight)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weight]) => line(sign, weight.toFixed(1))),
  ];
}

// ---- measuring ---------------------------------------------------------------------------------------------------------

function measure(weightsCsv, measured, title) {
  const withWeights = compileCues(parseCodebook(...grid, weightsCsv).value);
  for (const axis of axes) {
    const hits = measured.map((text) => {
      const wanted = new Set((text.codes[axis] ?? []).filter((code) => code !== 'hors-grille'));
      const found = new Set(
        readText(text.text, optionsOf(text), withWeights)
          .filter((one) => one.axis === axis && one.polarity === 'for' && one.code !== 'hors-grille')
          .map(({ code }) => code),
      );
      const right = [...found].filter((code) => wanted.has(code)).length;
      return { right, extra: found.size - right, missed: wanted.size - right };
    });
    const { precision, recall, f1 } = scoresOf(hits.reduce(addHits, noHits));
    const show = (value) => (value === null ? '  –  ' : value.toFixed(3));
    console.log(`${title} ${axis.padEnd(10)} P ${show(precision)}  R ${show(recall)}  F1 ${show(f1)}`);
  }
}

/** The half a text belongs to: its number is odd or even. */
const halfOf = ({ id }) => (Number(id.replace(/\D/g, '')) % 2 === 1 ? 'A' : 'B');

/** Cues were written with these sentences in view: that they fire there says nothing of their worth. */
const withoutCues = (one) => ({ ...one, signs: one.signs.filter((sign) => !sign.startsWith('indice for')) });
const sentences = [...writtenSentences(), ...examples].map(withoutCues);
console.log(`${sentences.length} sentences, ${texts.length} texts`);
if (process.argv.includes('--essai')) {
  for (const half of ['A', 'B']) {
    const learned = learn([...sentences, ...texts.filter((text) => halfOf(text) !== half).flatMap(sentencesOf)]);
    const measured = texts.filter((text) => halfOf(text) === half);
    console.log(`half ${half}: ${learned.split('\n').length} weights`);
    for (const [weights, how] of [
      ['', 'rules alone '],
      [learned, 'with weights'],
    ]) {
      measure(weights, measured, `half ${half}, all texts,   ${how}`);
      measure(
        weights,
        measured.filter(({ isNew }) => isNew),
        `half ${half}, new texts,   ${how}`,
      );
      measure(weights, textsIn(keptApart[0]), `${keptApart[0]},       ${how}`);
    }
  }
} else {
  const learned = learn([...sentences, ...texts.flatMap(sentencesOf)]);
  writeFileSync(new URL('src/codebook/poids.csv', root), learned);
  console.log(
    `src/codebook/poids.csv: ${learned.split('\n').length - 2} weights, ${Math.round(learned.length / 1024)} kB`,
  );
}
