import { ButtonLink } from './button.tsx'
import { useTexts } from './locale.ts'
import { Page } from './page.tsx'

export const NotFound = () => {
  const texts = useTexts()
  return (
    <Page title={texts.failure.notFound}>
      <p className='mt-6'>{texts.failure.notFoundAdvice}</p>
      <div className='mt-6'>
        <ButtonLink look='outlined' to='/'>
          {texts.top.short}
        </ButtonLink>
      </div>
    </Page>
  )
}
