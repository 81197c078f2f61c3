import type { AdopterStage } from '../gql/graphql';

/** Before it is a programme, and as long as it may become one (O1). */
const ON_ITS_WAY: readonly string[] = ['inquiry', 'agreement', 'training'] satisfies readonly AdopterStage[];

export const isOnItsWay = (stage: string): boolean => ON_ITS_WAY.includes(stage);
