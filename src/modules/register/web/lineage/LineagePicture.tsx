import { useLayoutEffect, useRef } from 'react';
import { useTexts } from '#ui';
import { BOX } from '../../domain/lineage/draw-lineage.ts';
import { LineageBox } from './LineageBox.tsx';
import { LineageWay, WaySample } from './LineageWay.tsx';
import { lineageTexts } from './texts/lineage.ts';
import type { Shown } from './shown-of.ts';

/** The lineage drawn: every box is a link, and the table below says the same. */
export function LineagePicture({ shown }: { shown: Shown }) {
  const t = useTexts(lineageTexts);
  const { drawing, here } = shown;
  const region = useRef<HTMLElement>(null);
  const x = drawing.boxes.find(({ key }) => key === here.reference)?.x ?? 0;
  useLayoutEffect(() => {
    const { current } = region;
    if (current) current.scrollLeft = x - (current.clientWidth - BOX.width) / 2;
  }, [x]);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard */}
      <section className="lineage-scroll" ref={region} tabIndex={0} aria-label={t('region')}>
        <svg
          className="lineage"
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width={drawing.width}
          height={drawing.height}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- links inside a picture
          role="group"
          aria-label={t('picture')}
        >
          <g aria-hidden="true">
            {drawing.ways.map((way) => (
              <LineageWay key={`${way.from} ${way.to}`} way={way} shown={shown} />
            ))}
          </g>
          {drawing.boxes.map((box) => (
            <LineageBox key={box.key} box={box} shown={shown} />
          ))}
        </svg>
      </section>
      <p className="note lineage-legend">
        {(['Both', 'One', 'Gap'] as const).map((kind) => (
          <span key={kind}>
            <WaySample of={kind} /> {t(`legend${kind}`)}
          </span>
        ))}
      </p>
    </>
  );
}
