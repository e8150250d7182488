import { createTheme } from '@mantine/core';

const labelFirst = { inputWrapperOrder: ['label', 'description', 'error', 'input'] as const };

/** Mantine's defaults, hardened: label, hint and error stand above the box; nothing injects a style or locks scrolling. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  focusRing: 'never', // ours in base.css is thicker and reaches every element
  activeClassName: '',
  respectReducedMotion: true,
  components: {
    TextInput: { defaultProps: labelFirst },
    Textarea: { defaultProps: labelFirst },
    NativeSelect: { defaultProps: labelFirst },
    RadioGroup: { defaultProps: labelFirst },
    ModalRoot: { defaultProps: { transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 }, trapFocus: true, returnFocus: true, shadow: 'none' } },
  },
});
