import type { Direction } from '#contracts/opportunities';
import type { Language } from '#platform/languages';

interface Example {
  readonly language: Language;
  readonly direction: Direction;
  readonly text: string;
}

/** Texts to try, invented, one in each language. */
export const examples: readonly Example[] = [
  {
    language: 'zh',
    direction: 'offer',
    text: '我们开发了一种荧光侧流免疫层析试纸，可在现场快速检测玉米和小麦中的霉菌毒素，十分钟内同时给出黄曲霉毒素B1与呕吐毒素的含量。已在三家饲料厂完成现场验证（TRL 7）。希望在欧洲寻找粮食收购企业或检测机构，共同完成比对试验与市场准入。',
  },
  {
    language: 'en',
    direction: 'request',
    text: 'We run the wastewater plant of a chemical park and are looking for a way to remove PFAS, above all the short chains, from the effluent. The concentrate should be destroyed on site and not be hauled away. A pilot of 20 m³ a day can start in spring.',
  },
  {
    language: 'fr',
    direction: 'request',
    text: 'Nous construisons des électrolyseurs pour la production d’hydrogène et cherchons un second fournisseur de membranes échangeuses d’anions sans fluor, en largeur de 500 mm au moins, stables à 60 °C dans la potasse diluée. Des essais comparatifs sont prévus sur notre banc de 25 kW.',
  },
  {
    language: 'nl',
    direction: 'request',
    text: 'Als waterbeheerder zoeken wij een manier om de vervorming en de kwel van rivierdijken doorlopend te volgen, met satellietradar of met glasvezel in de dijk, ook waar gras groeit. Wij kunnen een proef van één jaar op 12 km dijk opzetten en stellen onze peilbuizen ter beschikking.',
  },
];
