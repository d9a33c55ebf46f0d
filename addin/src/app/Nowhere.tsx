import { RouteLink } from '../routes/RouteLink';
import { useTexts } from '../texts/TextsContext';
import { PageHeading } from '../ui/PageHeading';

/** For an address that leads to nothing. */
export function Nowhere() {
  const { t } = useTexts();
  return (
    <>
      <PageHeading here name={t('nowhere.title')}>
        {t('nowhere.title')}
      </PageHeading>
      <p>{t('nowhere.lead')}</p>
      <RouteLink to={{ area: 'check' }}>{t('area.check')}</RouteLink>
    </>
  );
}
