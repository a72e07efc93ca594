/** What the reports state and this scene draws; the values are those of the story's table of facts (tested). */

/** the company is founded, as a share of years: December 2020 */
export const FOUNDED = 2020 + 11 / 12;
export const AWARDS = { national: 15, provincial: 17 } as const;
/** firms served: at least so many */
export const CLIENTS = 100;
export const NAMED = ['赛力斯', '格力'] as const;
export const PARENTS = ['中国科学院西安光学精密机械研究所', '两江新区'] as const;
/** from the lens to the factory */
export const PRODUCTS = ['机器视觉器件', '智能化传感硬件', '智能工业机器人', 'AI智慧平台', '智能数字工厂系统'] as const;
export const FIELDS = ['汽车配件生产', '消费电子', '半导体'] as const;
