export { failureText, fieldText } from '../../shared/failureText'
