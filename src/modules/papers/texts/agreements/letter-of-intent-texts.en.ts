import type { AgreementTexts } from './agreement-texts.ts';

export const letterOfIntentEnglish: AgreementTexts = {
  title: 'Letter of intent',
  between: 'The following parties, each a “Party” and together the “Parties”:',
  agreed: 'set out below what they intend.',
  clauses: [
    {
      title: 'Background',
      text: [
        'The Parties were brought together by the Green Channel centre under case number {code} and have held discussions on {subject}.',
        'This letter records where these discussions stand and how the Parties wish to continue them.',
      ],
    },
    {
      title: 'Intended cooperation',
      text: [
        'The Parties consider a cooperation of the following kind: {kind}. Direction: {giver} → {receiver}.',
        [
          'Subject in detail: [technology, product, site or project, with version or number]',
          'Form: [for example licence, joint development, supply, joint venture, research agreement]',
          'Territory and field of use: [countries and uses]',
          'Contribution of Party A: [people, know-how, equipment, money, rights]',
          'Contribution of Party B: [people, know-how, equipment, money, rights]',
          'Commercial terms under discussion: [price, royalties, shares, currency, way of payment]',
        ],
      ],
    },
    {
      title: 'Next steps',
      text: [
        'The Parties intend to take the following steps:',
        [
          'exchange of the documents needed for examination: by [date];',
          'examination, trials or visits on site: by [date];',
          'draft of the final agreement, prepared by [Party]: by [date];',
          'approval by the governing bodies of each Party: by [date];',
          'signature of the final agreement: by [date].',
        ],
      ],
    },
    {
      title: 'Formalities and approvals',
      text: [
        'The cooperation may be subject to formalities in the country of either Party, for example export control, registration of technology contracts, examination of investments, foreign exchange, customs or data protection. Each Party sees to those of its own country, asks the competent authority in good time and keeps the other informed.',
        'Nothing that needs such a formality is carried out before it is completed.',
      ],
    },
    {
      title: 'Confidentiality',
      text: [
        'Information that the Parties exchange is confidential. It is governed by [the non-disclosure agreement of (date); if there is none, the terms agreed here].',
      ],
    },
    {
      title: 'Exclusivity',
      text: [
        '[Either: until (date) no Party negotiates with a third party on the same subject. Or: each Party remains free to negotiate with third parties. Delete what does not apply]',
      ],
    },
    {
      title: 'Rights and results',
      text: [
        'Each Party keeps its rights. This letter grants no licence and transfers no right. Rights in results of trials made before the final agreement belong to [the Party concerned, or shares].',
      ],
    },
    {
      title: 'Costs',
      text: [
        'Each Party bears the costs that it incurs in connection with this letter and the negotiations, unless the Parties agree otherwise in writing.',
      ],
    },
    {
      title: 'Nature of this letter',
      text: [
        'This letter states intentions. It obliges no Party to conclude the final agreement. The Parties negotiate in good faith; each may end the negotiations as long as it acts in good faith.',
        'By way of exception, the clauses on formalities, confidentiality, exclusivity, rights and results, costs, duration, and governing law and disputes are binding from signature.',
      ],
    },
    {
      title: 'Duration',
      text: [
        'This letter applies from the date of the last signature until the final agreement is signed, and at the latest until [date]. Each Party may end it by giving [number] days’ written notice. Confidentiality continues as agreed for it.',
      ],
    },
    {
      title: 'Governing law and settlement of disputes',
      text: [
        'The binding clauses of this letter are governed by the law of [country].',
        'The Parties first seek to settle any dispute amicably within [number] days. Failing that, it is finally settled by [either the courts of a named place, or arbitration: institution, rules, seat, number of arbitrators and language].',
      ],
    },
  ],
  drawnUp: {
    title: 'Language',
    inOne: 'This letter is drawn up in {first}. Translations serve for information only.',
    inTwo:
      'This letter is drawn up in {first} and {second}. If the two texts differ, the text in [the language that prevails] prevails.',
  },
  ending: 'Signed in [number] originals, one for each Party.',
};
