import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type BesideFragment, ProgrammeFiguresDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { Section } from '../kit/section';
import { Waiting } from '../kit/waiting';
import { useMeasure } from '../network/use-measure';
import { BesideNetwork } from '../programmes/beside-network';
import { whyNotShown } from '../programmes/not-shown';
import { useHere } from '../shell/me';

/** What its programme lets be seen by its name in the newest release, and where it stands among others. */
export function PassportFigures({ programmeId: id }: { readonly programmeId: string }) {
  const { t } = useTranslation('programmes');
  const { slug } = useHere();
  const { data } = useQuery({ ...question(slug, ProgrammeFiguresDocument, { id }), throwOnError: true });
  const beside = data?.programmeFigures;
  return (
    <>
      <Section title={beside ? t('released.titleOf', beside) : t('released.title')}>
        {!data && <Waiting />}
        {data && !beside && <Empty says={t('compare.noRelease')} />}
        {beside?.isDemo && <Alert color="yellow">{t('demo')}</Alert>}
        {beside && <Shown beside={beside} />}
      </Section>
      {beside && beside.programmes.some(({ figures }) => figures.length > 0) && <BesideNetwork compared={beside} />}
    </>
  );
}

function Shown({ beside: { headlines, period, programmes } }: { readonly beside: BesideFragment }) {
  const { t } = useTranslation('programmes');
  const measureOf = useMeasure();
  const [programme] = programmes;
  const { figures = [], standing = null, level = null } = programme ?? {};
  const why = t(`notShownLong.${whyNotShown({ period, standing, level })}`);
  if (figures.length === 0) return <Empty says={why} />;
  const facts = headlines.map((measure) => {
    const found = figures.find((figure) => figure.measure === measure);
    if (!found) return [measureOf(measure), why] as const;
    const { value, percentile = null, others: count } = found;
    const place = percentile === null ? t('percentile.few') : t('percentile.of', { percentile, count });
    return [measureOf(measure), `${value.toLocaleString()}. ${place}`] as const;
  });
  return <Facts facts={facts} />;
}
