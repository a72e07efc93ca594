/** Counts of the laboratory (facts jinfeng.*) and of its industry (facts diagnostics.*). */
export const PEOPLE = 401;
export const TEAMS = 40;
export const ACADEMICIANS = 5;
export const TALENTS = 33;
export const PLATFORMS = 8;
/** the three platforms that the source names */
export const NAMED = ['时空组学', '纳米合成', '智慧病理'] as const;

/** 亿元: output of the country's diagnostics industry, its size expected for 2028, and the new part of that */
export const OUTPUT_2023 = 3000;
export const OUTPUT_2028 = 5500;
export const NEW_2028 = 550;
