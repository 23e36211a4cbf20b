/** What has been typed against the spellings that should offer an entry. */

const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** The first consonant of each syllable: 강경화 → ㄱㄱㅎ. */
export function initialConsonants(text: string): string {
  return [...text]
    .map((letter) => {
      const syllable = letter.charCodeAt(0) - 0xac00;
      return syllable >= 0 && syllable < 11172 ? initials[Math.floor(syllable / 588)] : letter;
    })
    .join("");
}

/** Decomposed, so that the half-typed 강겨 begins 강경화; a lone consonant counts as an initial. */
const jamo = (text: string) =>
  [...text.toLowerCase().normalize("NFD")]
    .map((letter) => {
      const at = initials.indexOf(letter);
      return at < 0 ? letter : String.fromCharCode(0x1100 + at);
    })
    .join("");

const isConsonants = (text: string) => /^[ㄱ-ㅎ]+$/.test(text);

/** Enough was typed to be worth an offer: a syllable, or two letters or consonants. */
export const enough = (token: string) => /[가-힣]/.test(token) || token.length >= 2;

export function offers(token: string, key: string): boolean {
  if (isConsonants(token)) return initialConsonants(key).replace(/\s/g, "").startsWith(token);
  const typed = jamo(token);
  return [key, ...key.split(/[\s·]+/).slice(1)].some((start) => jamo(start).startsWith(typed));
}

/** The stretches before the caret that may be the beginning of an entry, the longest first. */
export function tokens(before: string): string[] {
  const words = /(?:[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'-]*[ \t]){0,2}[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'-]*$/u.exec(before)?.[0];
  if (!words) return [];
  const found = [words];
  for (const gap of words.matchAll(/[ \t]/g)) found.push(words.slice(gap.index + 1));
  return found;
}
