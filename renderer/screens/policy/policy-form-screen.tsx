import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { formOf } from '#domain/policy/policy.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { languageOf, languageOptions } from '#renderer/papers/languages.ts';
import { Sheet } from '#renderer/papers/sheet.tsx';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Button, Choice, Loaded, PageHeader, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import { FormQuestions } from './forms/form-questions.tsx';
import { useFormPage } from './forms/use-form-page.ts';
import { NoPolicy } from './no-policy.tsx';

const says = words.policyEdit.forms;

type Props = ScreenProps<'policyForm'>;

/** One form of a policy: its questions, to be changed in a policy of the school's own, or the page that is printed. */
export function PolicyFormScreen({ params, search }: Props) {
  const reading = useRead('policies.byId', { policyId: params.policyId });
  if (reading.state === 'refused') return <NoPolicy />;
  return <Loaded reading={reading}>{(one) => <FormOf one={one} params={params} search={search} />}</Loaded>;
}

function FormOf({ one, params, search }: Props & { one: Output<'policies.byId'> }) {
  const setSearch = useSetSearch('policyForm');
  const { policy, own } = one;
  const { policyId } = params;
  const form = formOf(policy, params.form);
  if (!form) return <NoPolicy />;
  const isPage = own === null || search.show === 'page';
  const title = inWindow(policy.title);
  return (
    <>
      <PageHeader
        title={inWindow(form.title)}
        help={says.help}
        crumbs={
          own === null
            ? [
                { label: words.policy.asks.crumb, to: href('policies') },
                { label: title, to: href('policy', { policyId }) },
              ]
            : [
                { label: words.policyEdit.title(title), to: href('editPolicy', { policyId }) },
                { label: says.crumb, to: href('editPolicy', { policyId }, { part: 'forms' }) },
              ]
        }
        actions={
          own !== null && (
            <Button look="main" onClick={() => setSearch({ show: isPage ? '' : 'page' })}>
              {isPage ? says.back : says.preview}
            </Button>
          )
        }
      />
      {isPage || own === null ? (
        <FormPage one={one} form={form.id} />
      ) : (
        <FormQuestions kept={{ policy, leftOut: own.leftOut }} formId={form.id} />
      )}
    </>
  );
}

/** The empty form as the page that is printed. */
function FormPage({ one, form }: { one: Output<'policies.byId'>; form: Props['params']['form'] }) {
  const { policy } = one;
  const options = languageOptions(policy.languages);
  const [language, setLanguage] = useState(languageOf(policy.languages, 'both'));
  const page = useFormPage(policy.id, form, language);
  return (
    <Stack>
      {options.length > 0 && (
        <Choice label={says.language} options={options} value={language} width="middle" onChange={setLanguage} />
      )}
      <Loaded reading={page}>{({ address, title }) => <Sheet address={address} label={says.frame(title)} />}</Loaded>
    </Stack>
  );
}
