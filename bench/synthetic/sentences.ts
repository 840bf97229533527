import type { Language } from '#platform/languages';

/** What stands around the terms of a made-up listing: {a}, {b}, {c} are terms, {n} a number, {m} an invented name. */
interface Sentences {
  readonly offer: readonly string[];
  readonly request: readonly string[];
  readonly body: readonly string[];
  readonly advantages: readonly string[];
}

export const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    offer: [
      '{a} for {b}',
      'New process for {a} by {b}',
      '{m}: {a} with integrated {b}',
      'Licence for {a} in {b}',
    ],
    request: ['Wanted: {a} for {b}', 'Partner sought for {a} and {b}', 'Supplier of {a} for {b} wanted'],
    body: [
      'The method combines {a} with {b} and was tried on {n} samples.',
      'Our {m} line uses {a} where {b} used to be necessary.',
      'In a pilot of {n} months the cost of {a} fell by a third, mainly because of {b}.',
      'The team has worked on {a} for {n} years and runs its own laboratory for {b}.',
      'Data on {a}, {b} and {c} can be shown under a confidentiality agreement.',
      'Compared with {a}, less energy is needed and {b} becomes possible at {n} degrees.',
      'We look for partners who know {a} and can test {c} in their own plant.',
      'The first unit, {m}-{n}, has been in use at a customer for {a} since last spring.',
    ],
    advantages: [
      'Lower cost of {a}, no {b}, results in {n} minutes.',
      'Fits existing lines for {a}; patent pending for {b}.',
    ],
  },
  zh: {
    offer: ['用于{b}的{a}技术', '{a}与{b}一体化装置{m}', '基于{a}的{b}新工艺', '{b}领域的{a}专利许可'],
    request: ['寻求用于{b}的{a}', '征集{a}及{b}合作伙伴', '求购{b}用{a}设备'],
    body: [
      '该方法将{a}与{b}相结合，已在{n}个样品上完成验证。',
      '{m}生产线采用{a}，不再需要{b}。',
      '在为期{n}个月的中试中，由于采用{b}，{a}的成本下降了三分之一。',
      '团队从事{a}研究{n}年，拥有自己的{b}实验室。',
      '签署保密协议后可提供{a}、{b}和{c}的数据。',
      '与{a}相比能耗更低，并可在{n}度下实现{b}。',
      '希望与熟悉{a}并能在自己工厂测试{c}的单位合作。',
      '首台设备{m}-{n}自去年春季起用于客户的{a}。',
    ],
    advantages: ['降低{a}成本，无需{b}，{n}分钟内得到结果。', '可用于现有{a}生产线，{b}已申请专利。'],
  },
  fr: {
    offer: ['{a} pour {b}', 'Nouveau procédé de {a} par {b}', '{m} : {a} avec {b}', 'Licence de {a} en {b}'],
    request: [
      'Recherche : {a} pour {b}',
      'Partenaire recherché pour {a} et {b}',
      'Fournisseur de {a} pour {b}',
    ],
    body: [
      'La méthode associe {a} et {b} ; elle a été essayée sur {n} échantillons.',
      'Notre gamme {m} emploie {a} là où il fallait {b}.',
      'Lors d’un essai de {n} mois, le coût de {a} a baissé d’un tiers grâce à {b}.',
      'L’équipe travaille sur {a} depuis {n} ans et dispose de son propre laboratoire de {b}.',
      'Les données sur {a}, {b} et {c} sont communiquées sous accord de confidentialité.',
      'Par rapport à {a}, il faut moins d’énergie, et {b} devient possible à {n} degrés.',
      'Nous cherchons des partenaires qui connaissent {a} et peuvent essayer {c} dans leur usine.',
      'La première unité, {m}-{n}, sert chez un client pour {a} depuis le printemps dernier.',
    ],
    advantages: [
      'Coût de {a} réduit, sans {b}, résultats en {n} minutes.',
      'S’adapte aux lignes de {a} ; brevet déposé pour {b}.',
    ],
  },
  nl: {
    offer: [
      '{a} voor {b}',
      'Nieuw procedé voor {a} door {b}',
      '{m}: {a} met ingebouwde {b}',
      'Licentie op {a} voor {b}',
    ],
    request: [
      'Gezocht: {a} voor {b}',
      'Partner gezocht voor {a} en {b}',
      'Leverancier van {a} voor {b} gezocht',
    ],
    body: [
      'De methode verbindt {a} met {b} en is op {n} monsters beproefd.',
      'Onze lijn {m} gebruikt {a} waar vroeger {b} nodig was.',
      'In een proef van {n} maanden daalden de kosten van {a} met een derde, vooral door {b}.',
      'Het team werkt al {n} jaar aan {a} en heeft een eigen laboratorium voor {b}.',
      'Gegevens over {a}, {b} en {c} zijn te zien na een geheimhoudingsovereenkomst.',
      'In vergelijking met {a} is minder energie nodig en wordt {b} mogelijk bij {n} graden.',
      'Wij zoeken partners die {a} kennen en {c} in hun eigen fabriek kunnen testen.',
      'De eerste installatie, {m}-{n}, is sinds vorig voorjaar bij een klant in gebruik voor {a}.',
    ],
    advantages: [
      'Lagere kosten van {a}, geen {b}, resultaat binnen {n} minuten.',
      'Past in bestaande lijnen voor {a}; octrooi aangevraagd op {b}.',
    ],
  },
};
