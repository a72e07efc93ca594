/** The figures that the city is built of. Each is a fact of the story; the id stands beside it. */

/** double.tech.2023: technology-based firms at the end of 2023, one light each */
export const FIRMS = 58_524;
/** double.tech.added: those that 2023 added; their lights come on last */
export const ADDED = 15_535;
/** double.tech.2022 (derived: the two above subtracted): the lights that are on before the new ones come */
export const EARLIER = FIRMS - ADDED;
/** double.high.2023: high-tech firms among them; their lights turn gold */
export const GOLD = 7_565;
/** city.sme: 专精特新中小企业, another set, counted beside the city */
export const SME = 3_850;
/** city.giants: 专精特新“小巨人”企业, another set again */
export const GIANTS = 255;

/** double.tech.growth: per cent */
export const GROWTH = 36.1;

/** 58524 → “58,524” */
export const grouped = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');
