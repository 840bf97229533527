const spelt = (words: string): readonly string[] => words.split(' ');

/**
 * Grammar words of neighbouring languages: by runs of letters and words of common origin Spanish looks like French and
 * Swedish like Dutch. Those that English, French or Dutch have too speak for neither. Our own lists.
 */
export const NEIGHBOURS: ReadonlySet<string> = new Set([
  // Spanish, Portuguese, Italian
  ...spelt(
    'el la los las un una unos unas de del al y con por para pero como más muy este esta estos estas ese esa que',
  ),
  ...spelt(
    'es está están ser fue han hemos nuestro nuestra también porque cuando donde sobre hasta desde entre sin su sus',
  ),
  ...spelt(
    'o a os as um uma do da dos das no na nos nas em não são com mais seu sua pelo pela foi também nosso nossa',
  ),
  ...spelt(
    'il lo gli i e le della delle dei degli nel nella sono è di per non più questo questa anche uno alla dalla si se',
  ),
  // German
  ...spelt(
    'der die das und ist nicht ein eine einen einem einer wir ihr mit für auf von dem den zu im in an auch sich',
  ),
  ...spelt('werden wird wurde oder aus nach bei über unser unsere es er so'),
  // Swedish, Danish, Norwegian
  ...spelt(
    'och att det som för på är av med inte har ett en jag vi den till från eller också kan ska vår våra de',
  ),
  ...spelt('ikke og til fra jeg et af være blev vores skal i over under var man om'),
]);
