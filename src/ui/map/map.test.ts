import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { placeLabels, radiusOf } from './labels.ts';
import { frameAround, graticule, project, scaleBar } from './projection.ts';

const spot = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -170, max: 170, noNaN: true }),
});

describe('a map of one side', () => {
  it('shows every spot inside its panel', () =>
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 30 }), (spots) => {
        const { x, y } = project(frameAround(spots)!, 400, 260);
        for (const { latitude, longitude } of spots) {
          assert.ok(x(longitude) >= 0 && x(longitude) <= 400);
          assert.ok(y(latitude) >= 0 && y(latitude) <= 260);
        }
      }),
    ));

  it('keeps north up, east right, and a single town in the middle', () => {
    const { x, y } = project(frameAround([{ latitude: 51, longitude: 4 }])!, 400, 260);

    assert.deepEqual([Math.round(x(4)), Math.round(y(51))], [200, 130]);
    assert.ok(x(4.1) > x(4) && y(51.1) < y(51));
    assert.equal(frameAround([]), undefined);
  });

  it('tells distances: Beijing to Shanghai is some 1,070 km', () => {
    const [beijing, shanghai] = [
      { latitude: 39.9, longitude: 116.4 },
      { latitude: 31.2, longitude: 121.5 },
    ];
    const drawn = project(frameAround([beijing, shanghai])!, 400, 260);
    const units = Math.hypot(
      drawn.x(beijing.longitude) - drawn.x(shanghai.longitude),
      drawn.y(beijing.latitude) - drawn.y(shanghai.latitude),
    );

    assert.ok(Math.abs(units / drawn.unitsPerKm - 1070) < 15);
    const bar = scaleBar(drawn, 100);
    assert.ok(bar.units <= 100 && bar.units > 25);
    assert.ok(Math.abs(bar.units / bar.km - drawn.unitsPerKm) < 1e-9);
  });

  it('has a graticule of round degrees that covers the panel', () => {
    const { meridians, parallels } = graticule({ west: 73, east: 135, south: 18, north: 54 });

    assert.ok(
      meridians.every((degree) => degree % 20 === 0) && parallels.every((degree) => degree % 20 === 0),
    );
    assert.ok(Math.min(...meridians) < 73 && Math.max(...meridians) > 135);
    assert.ok(meridians.length < 40);
  });
});

describe('points of a map', () => {
  it('have labels that never cover each other nor leave the panel', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            x: fc.integer({ min: 0, max: 400 }),
            y: fc.integer({ min: 8, max: 250 }),
            count: fc.integer({ min: 1, max: 500 }),
          }),
          { maxLength: 20 },
        ),
        (spots) => {
          const drawn = spots.map(({ x, y, count }, i) => ({
            name: `Town ${i}`,
            x,
            y,
            radius: radiusOf(count),
          }));
          const labels = placeLabels(drawn, 400);
          assert.ok(labels.length <= 7);
          const boxes = labels.map(({ name, x, y, anchor }) => {
            const left = anchor === 'start' ? x : x - name.length * 7.2;
            assert.ok(left >= 2 && left + name.length * 7.2 <= 398);
            return [left, y - 7, left + name.length * 7.2, y + 7] as const;
          });
          for (const [i, a] of boxes.entries())
            for (const b of boxes.slice(i + 1))
              assert.ok(a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3]);
        },
      ),
    ));
});
