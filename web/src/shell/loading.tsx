import { useTexts } from './locale.ts'

export const Loading = () => {
  const texts = useTexts()
  return (
    <p role='status' className='mt-8 text-solid-gray-700' data-state='loading'>
      {texts.loading}
    </p>
  )
}
