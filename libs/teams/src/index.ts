import { TeamProposal, TeamProposalSeat, TeamWish } from './forming/proposal.entity.js';
import { TeamRun } from './proposing/team-run.entity.js';
import { Team, TeamSeat } from './team.entity.js';

export { AGREEING, JOINING } from './forming/purposes.js';
export { TeamProposalType } from './forming/proposal.graphql.js';
export { ProposalService } from './forming/proposal.service.js';
export { SolverPool } from './proposing/solver-pool.js';
export { TeamType } from './team.graphql.js';
export { type LiveTeam, TeamService } from './team.service.js';
export { TeamsModule } from './teams.module.js';

export const teamEntities = [Team, TeamProposal, TeamProposalSeat, TeamRun, TeamSeat, TeamWish];
