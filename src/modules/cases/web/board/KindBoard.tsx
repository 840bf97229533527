import type { Board } from '#contracts/cases';
import { useCorridor, useFormats, useTexts } from '#ui';
import { useCaseNames } from '../names/use-case-names.ts';
import { ShareBar } from '../parts/ShareBar.tsx';
import { boardTexts } from './texts/board.ts';
import { useTone } from './use-tone.ts';

type Kind = Board['kinds'][number];

/** How far the cases of one kind came: a bar for each station, and which way they went. */
export function KindBoard({
  of: { kind, total, stations, givingSides },
  states,
}: {
  of: Kind;
  states: Board['states'];
}) {
  const t = useTexts(boardTexts);
  const names = useCaseNames();
  const formats = useFormats();
  const medianOf = (state: string) =>
    states.find((one) => one.kind === kind && one.state === state)?.medianDays;
  return (
    <section className="board-kind">
      <h3>
        {names.of('kind', kind)} <span className="num">{formats.number(total)}</span>
      </h3>
      <Ways givingSides={givingSides} total={total} />
      <table className="case-ages">
        <caption className="sr">{t('stationsOf', { kind: names.of('kind', kind) })}</caption>
        <thead className="sr">
          <tr>
            <th scope="col">{t('station')}</th>
            <th scope="col">{t('reached')}</th>
            <th scope="col">{t('standing')}</th>
          </tr>
        </thead>
        <tbody>
          {stations.map(({ state, reached, standing }) => {
            const days = medianOf(state);
            return (
              <tr key={state}>
                <th scope="row">
                  {names.of('state', state)}
                  {days !== undefined && <small>{t('usually', { days: Math.round(days) })}</small>}
                </th>
                <td className="case-age-bar">
                  <ShareBar share={total > 0 ? reached / total : 0} tone="ink" />
                </td>
                <td className="num right">
                  {standing > 0
                    ? t('reachedStanding', {
                        reached: formats.number(reached),
                        standing: formats.number(standing),
                      })
                    : formats.number(reached)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Two colours on one line: how many go each way. */
function Ways({ givingSides, total }: { givingSides: Kind['givingSides']; total: number }) {
  const t = useTexts(boardTexts);
  const corridor = useCorridor();
  const formats = useFormats();
  const tone = useTone();
  return (
    <div className="board-ways">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {givingSides.map(({ side, count }, place) => (
          <rect
            key={side}
            className={tone(side)}
            x={(100 * givingSides.slice(0, place).reduce((sum, one) => sum + one.count, 0)) / total}
            width={(100 * count) / total}
            height="6"
          />
        ))}
      </svg>
      <p>
        {givingSides.map(({ side, count }) => (
          <span key={side}>
            {t('givenBy', { side: corridor.sideName(side), count: formats.number(count) })}
          </span>
        ))}
      </p>
    </div>
  );
}
