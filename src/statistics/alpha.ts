/**
 * Krippendorff's alpha for yes or no answers, any number of readers, answers missing or not: 1 for full agreement, 0 for
 * what chance gives (K. Krippendorff, Content Analysis, 2nd ed., 2004, chapter 11, nominal data). A case is what each
 * reader said of it, those who did not read it left out; a case with fewer than two answers says nothing. Null when no
 * case can be compared, or when all answers are the same: it cannot be worked out.
 */
export function krippendorffAlpha(cases: readonly (readonly boolean[])[]): number | null {
  let answers = 0;
  let yes = 0;
  let disagreements = 0;
  for (const said of cases) {
    if (said.length < 2) continue;
    const saidYes = said.filter(Boolean).length;
    answers += said.length;
    yes += saidYes;
    disagreements += (2 * saidYes * (said.length - saidYes)) / (said.length - 1);
  }
  const expected = 2 * yes * (answers - yes);
  return expected === 0 ? null : 1 - ((answers - 1) * disagreements) / expected;
}
