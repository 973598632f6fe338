// What filters can be set to: parties, issues, stances, outlets of this ledger.
import { useAnswer } from './api.js';
import { useIssueNames } from './issues.js';
import { STANCE_IDS, glyph, stanceWord } from './stance.js';

export function usePartyChoices() {
  const { data } = useAnswer('/api/table');
  return data ? [...data.columns, ...data.more].map((party) => [party, party]) : [];
}

export const useIssueChoices = () => Object.entries(useIssueNames());

export const stanceChoices = STANCE_IDS.map((id) => [id, `${glyph(id)} ${stanceWord(id)}`]);

export function useOutletChoices() {
  const { data } = useAnswer('/api/outlets?limit=200');
  return (data?.items ?? []).map(({ id, name }) => [id, name]);
}
