import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { geoNaturalEarth1, type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasUrl from 'world-atlas/countries-110m.json?url';
import { numberOf } from './country-numbers';
import style from './world-map.module.css';

const WIDTH = 960;
const HEIGHT = 430;
const ANTARCTICA = '010';
const MOST_RADIUS = 26;

export interface Mark {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly count: number;
}

type Atlas = Topology<{ readonly countries: GeometryCollection }>;

const PROJECTION = geoNaturalEarth1().fitWidth(WIDTH, { type: 'Sphere' });
const PATH = geoPath(PROJECTION);

/** Height of a map of this width. */
export const mapHeight = (width: number): number => (width * HEIGHT) / WIDTH;

interface MapProps {
  readonly marks: readonly Mark[];
}

/** Countries with a circle each, its area by the count. Nobody needs to see it: the same stands in a table beside. */
export function WorldMap({ marks }: MapProps) {
  return (
    <Box component="svg" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} w="100%" aria-hidden className={style['map'] ?? ''}>
      <Countries marks={marks} />
    </Box>
  );
}

/** The same, for a drawing of its own that is `width` pixels wide. */
export function DrawnMap({ marks, width }: MapProps & { readonly width: number }) {
  return (
    <g transform={`scale(${width / WIDTH})`} className={style['map'] ?? ''}>
      <Countries marks={marks} />
    </g>
  );
}

function Countries({ marks }: MapProps) {
  const { data: atlas } = useQuery({
    queryKey: ['world-atlas'],
    queryFn: async ({ signal }) => (await (await fetch(atlasUrl, { signal })).json()) as Atlas,
    staleTime: Infinity,
  });
  const shapes = atlas ? feature(atlas, atlas.objects.countries).features.filter(({ id }) => id !== ANTARCTICA) : [];
  const byNumber = new Map(shapes.map((shape) => [String(shape.id), shape as GeoPermissibleObjects]));
  const most = Math.max(1, ...marks.map(({ count }) => count));
  return (
    <>
      {shapes.map((shape, at) => (
        <path key={shape.id ?? at} d={PATH(shape) ?? ''} className={style['land']} />
      ))}
      {marks.map((mark) => (
        <Circle key={mark.country} mark={mark} most={most} shape={byNumber.get(numberOf(mark.country) ?? '')} />
      ))}
    </>
  );
}

interface CircleProps {
  readonly mark: Mark;
  readonly most: number;
  readonly shape: GeoPermissibleObjects | undefined;
}

function Circle({ mark: { count }, most, shape }: CircleProps) {
  if (!shape) return null;
  const [x, y] = PATH.centroid(shape);
  const radius = Math.max(9, MOST_RADIUS * Math.sqrt(count / most));
  return (
    <g className={style['mark']}>
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y} dy="0.35em">
        {count.toLocaleString()}
      </text>
    </g>
  );
}
