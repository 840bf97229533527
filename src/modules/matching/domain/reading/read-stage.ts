/** Ways to state a technology readiness level (TRL, ISO 16290) in the four languages. */
const STATED =
  /(?:\bTRL|技术就绪(?:度|水平)|技术成熟度|niveau de maturité technologique|technology readiness level|technologisch gereedheidsniveau)\s*(?:[:：=]|达到|为|of|de|van)?\s*([1-9])(?!\d)/iu;

/** The technology readiness level that a text states, 1 to 9; undefined when it states none. */
export function readStage(text: string): number | undefined {
  const level = STATED.exec(text)?.[1];
  return level === undefined ? undefined : Number(level);
}
