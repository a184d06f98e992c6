import { Link } from '@tanstack/react-router'
import { useTexts } from './locale.ts'
import { useShell } from './shell.ts'

export const Footer = () => {
  const texts = useTexts()
  const { settings } = useShell()
  return (
    <footer className='border-t border-solid-gray-420 bg-solid-gray-50'>
      <div className='mx-auto w-full max-w-7xl px-4 py-8 sm:px-8'>
        <nav aria-label={texts.frame.footer}>
          <ul className='flex flex-wrap gap-x-6 gap-y-2'>
            <li>
              <Link to='/help' className='link'>
                {texts.menu.help}
              </Link>
            </li>
            <li>
              <Link to='/contact' className='link'>
                {texts.contactUs.title}
              </Link>
            </li>
            <li>
              <Link to='/privacy' className='link'>
                {texts.privacy.title}
              </Link>
            </li>
            <li>
              <Link to='/accessibility' className='link'>
                {texts.accessibility.title}
              </Link>
            </li>
            {Object.keys(settings.blocks).map((block) => (
              <li key={block}>
                <Link to='/reference/$block' params={{ block }} className='link'>
                  {texts.frame.api(block)}
                </Link>
              </li>
            ))}
            {settings.local && (
              <li>
                <a href={settings.local.mail} className='link'>
                  {texts.frame.localMail}
                </a>
              </li>
            )}
          </ul>
        </nav>
        <p className='mt-4 text-dns-14N-130 text-solid-gray-700'>{texts.frame.licence}</p>
      </div>
    </footer>
  )
}
