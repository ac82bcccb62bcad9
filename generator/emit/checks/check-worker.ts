import { answerOnce } from '../../files/another-thread.js'
import { makeTexts } from './check-texts.js'

answerOnce(makeTexts)
