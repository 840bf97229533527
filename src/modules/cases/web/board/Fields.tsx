import type { Board } from '#contracts/cases';
import { Section, useCorridor, useFormats, useTexts } from '#ui';
import { boardTexts } from './texts/board.ts';
import { useTone } from './use-tone.ts';

type Fields = Board['fields'];
type GivingSides = Fields[number]['givingSides'];

const countOf = (givingSides: GivingSides, side: string) =>
  givingSides.find((one) => one.side === side)?.count ?? 0;

/** Which fields cases are in, and which way they go there: bars of one scale, and their numbers beside them. */
export function Fields({ fields }: { fields: Fields }) {
  const t = useTexts(boardTexts);
  const corridor = useCorridor();
  const formats = useFormats();
  const most = Math.max(...fields.map(({ total }) => total));
  const inAll = (side: string) => fields.reduce((sum, one) => sum + countOf(one.givingSides, side), 0);
  return (
    <Section title={t('fields')} meta={t('fieldsSay')}>
      <table className="case-ages board-fields">
        <caption className="sr">{t('fields')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('inField')}</th>
            {corridor.sides.map((side) => (
              <th scope="col" className="right" key={side}>
                {t('gives', { side: corridor.sideName(side) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, givingSides }) => (
            <tr key={field ?? ''}>
              <th scope="row">{field === undefined ? t('noField') : corridor.fieldName(field)}</th>
              <td className="case-age-bar">
                <TwoTone givingSides={givingSides} most={most} />
              </td>
              {corridor.sides.map((side) => (
                <td className="num right" key={side}>
                  {formats.number(countOf(givingSides, side))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('together')}
            </th>
            {corridor.sides.map((side) => (
              <td className="num right" key={side}>
                {formats.number(inAll(side))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}

/** As much of each side’s colour as it gives; repeats what the numbers beside it say. */
function TwoTone({ givingSides, most }: { givingSides: GivingSides; most: number }) {
  const tone = useTone();
  const before = (place: number) => givingSides.slice(0, place).reduce((sum, { count }) => sum + count, 0);
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="all" width="100" height="8" />
      {givingSides.map(({ side, count }, place) => (
        <rect
          key={side}
          className={tone(side)}
          x={(100 * before(place)) / most}
          width={(100 * count) / most}
          height="8"
        />
      ))}
    </svg>
  );
}
