declare module 'snowball-stemmers' {
  const snowball: { newStemmer(language: 'english' | 'french' | 'dutch'): { stem(word: string): string } };
  export default snowball;
}
