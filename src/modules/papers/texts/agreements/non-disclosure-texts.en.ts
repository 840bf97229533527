import type { AgreementTexts } from './agreement-texts.ts';

export const nonDisclosureEnglish: AgreementTexts = {
  title: 'Mutual non-disclosure agreement',
  between: 'The following parties, each a “Party” and together the “Parties”:',
  agreed: 'have agreed as follows.',
  clauses: [
    {
      title: 'Purpose',
      text: [
        'The Parties intend to hold discussions on {subject} (the “Purpose”). They were brought together by the Green Channel centre under case number {code}.',
        'To that end each Party may give the other information that is not public. This agreement sets out how such information is to be handled. It obliges no Party to give any particular information or to conclude any further agreement.',
      ],
    },
    {
      title: 'Confidential information',
      text: [
        '“Confidential Information” means all information, in whatever form, which one Party (the “Discloser”) gives or makes accessible to the other (the “Recipient”) for the Purpose, before or after this agreement is signed, and which is marked as confidential or must reasonably be understood to be confidential from its nature or from the circumstances. It includes technical data, drawings, samples, software, know-how, business plans, prices and the names of customers.',
        'The fact that the Parties are in discussions and the content of these discussions are also Confidential Information.',
      ],
    },
    {
      title: 'Exceptions',
      text: [
        'Information is not Confidential Information to the extent that the Recipient can show that:',
        [
          'it is public, or becomes public without a breach of this agreement;',
          'it was lawfully in the Recipient’s possession before it was disclosed;',
          'the Recipient lawfully received it from a third party who was free to disclose it; or',
          'the Recipient developed it independently, without using Confidential Information.',
        ],
        'Where a law, a court or an authority requires disclosure, the Recipient informs the Discloser beforehand, as far as the law leaves it free to do so, and discloses no more than is required.',
      ],
    },
    {
      title: 'Obligations of the Recipient',
      text: [
        'The Recipient:',
        [
          'uses Confidential Information only for the Purpose;',
          'protects it with the care it applies to its own confidential information, and at least with reasonable care;',
          'gives access to it only to those of its employees, advisers and affiliated companies who need it for the Purpose and are bound by equivalent obligations, and answers for their conduct as for its own;',
          'does not analyse, take apart or reverse-engineer samples, software or devices, and applies for no intellectual property right on the basis of Confidential Information, without the Discloser’s prior written consent; and',
          'informs the Discloser without delay of any loss of Confidential Information and of any unauthorised access to it.',
        ],
      ],
    },
    {
      title: 'No licence and no warranty',
      text: [
        'All rights in Confidential Information remain with the Discloser. This agreement grants no licence and transfers no right.',
        'Unless the Parties agree otherwise in writing, the Discloser does not warrant that the information is complete or fit for a particular use.',
      ],
    },
    {
      title: 'Personal data',
      text: [
        'The Parties exchange personal data only as far as the Purpose requires it. Each Party complies with the data protection law that applies to it, in particular Regulation (EU) 2016/679 and the Personal Information Protection Law of the People’s Republic of China.',
        'Before personal data leave the country of the Discloser, the Parties establish which conditions apply to the transfer.',
      ],
    },
    {
      title: 'Export control and other formalities',
      text: [
        'Before passing on goods, technology or data, each Party examines whether the law that applies to it requires a licence, a filing or an assessment, and in case of doubt asks the competent authority. No Party is obliged to disclose anything before such formalities are completed.',
      ],
    },
    {
      title: 'Return and destruction',
      text: [
        'At the Discloser’s written request, and at the latest when this agreement ends, the Recipient returns or destroys Confidential Information and all copies of it within [number] days, and confirms this in writing.',
        'The Recipient may keep what mandatory law obliges it to keep, and automatic backup copies until they are overwritten. This agreement continues to apply to them.',
      ],
    },
    {
      title: 'Duration',
      text: [
        'This agreement takes effect on the date of the last signature and applies for [duration, for example two years]. Each Party may end it by giving [number] days’ written notice.',
        'The obligations of confidentiality continue for [duration, for example five years] after its end and, for trade secrets, for as long as the information remains a trade secret.',
      ],
    },
    {
      title: 'Breach',
      text: [
        'A Party that breaches this agreement compensates the loss that it causes to the other Party. The other Party may also apply to a court for interim measures.',
        '[Agreed compensation: amount and currency; delete this line if there is none]',
      ],
    },
    {
      title: 'Governing law and settlement of disputes',
      text: [
        'This agreement is governed by the law of [country].',
        'The Parties first seek to settle any dispute amicably within [number] days. Failing that, it is finally settled by [either the courts of a named place, or arbitration: institution, rules, seat, number of arbitrators and language].',
      ],
    },
    {
      title: 'Final provisions',
      text: [
        'This agreement contains everything the Parties have agreed on confidentiality for the Purpose. Amendments are valid only in writing and signed by each Party. No Party may transfer this agreement without the written consent of the other. If a provision is invalid, the others remain in force.',
      ],
    },
  ],
  drawnUp: {
    title: 'Language',
    inOne: 'This agreement is drawn up in {first}. Translations serve for information only.',
    inTwo:
      'This agreement is drawn up in {first} and {second}. If the two texts differ, the text in [the language that prevails] prevails.',
  },
  ending: 'Signed in [number] originals, one for each Party.',
};
