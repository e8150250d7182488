import type { Logo } from '#domain/school.ts';

/** An owl over hills, 128 by 128 points in sixteen colours: the picture of the demo school, drawn for it. */
const png = [
  'iVBORw0KGgoAAAANSUhEUgAAAIAAAACABAMAAAAxEHz4AAAAMFBMVEX///8XQ1ofVnN/pr3P3ebWni768NZ4jJa0yNRQeJHoyILw9vk8ZH2WtM',
  'ZkbmTI1+F4f3B8AAAG/klEQVR42s1ZXWhURxSWGhBRKGcttUs32DurTZYkWu9IwxJD0xhqYIWCsH3og9C/21oMrVEqQfpQkWKRUncDpsH42D6r',
  'WTAykXRXEST2IVlIFQWh4Hu1pRRCoc7PvXfO3Lk/Vik9L8vMzvnuzPmfM2vW/I+p4+/yNADA9OT9oX/BvlB2IKDc5OqTfv0OGHT+iXaxtwkRKh',
  'zNzn9PskwNnmKMsVPtCTn+OSP7Bld88MtVFtDCL2JLxQuZjj8ujlxhiBpCKF1DGb+fv8sidLWWbQ/L/EMVZqEG31pfGv8+vojFEAe/nsy/Nolf',
  'IryWKMAmQJElkAtQGEoWQL6SBNCoJYphHUDuNEukOQfg81gNNgHOsRS6AlC4EK+BPpZKy7Ga6HCgsJoOsNCEnF2OwxkOoA6xNWYDm1kmOmzfwj',
  'DA8WwAl61b6HCgk2WkJdsW5gHuZgW4CrAYAWhmlYCUQsFihMezA1yOmuMS5NWf3ydxfqN+a9AZEeGi/9/ReP69/lfmTTFuhNxqcL7j8Tv35bTg',
  'wE8IYGeow52QG7DzzzqwKdTkJnQCzYq/ghiEWQfgJc2eh/AJgnUPeS60RWWeK7cEQ3yGpRCaXRRphceVhfZEnZDS1CAXz5xILS+zcKOaHjY4mh',
  '/OizSWP71whwR0fnWuJqYXNZ/MXdBica6ie6tAaBGNeiW/9p2Go8Xn4VC6jM366VgH8Oc06e7UXPIw9CBPiSAEU5pwL8FmTQTaH3NchlOUTjRz',
  'Pr8jxwBwWv9QIIS1mhIf2zJAngqqKQTHHwPo60IhPIdDiVOgiuQe9DEOK68EVtCj/1Gb9BnKEiAc5/V1lwJLaGL3maAB1TlAKRxPYdcqBI6A8m',
  'GbUvqd5/3FP8kBJsPxIMqTvjusA7SzBqV0xfM8b4xS2iKkVx+jL9VUWNqIZbiH0jc8Qb9T6hJS1Me7sBSlP72puchjS6SU/ikZPhNnmNTHVF95',
  'EV5QStAz2iylg56iNqWE4PEAynFSDTWUEPZR+rrnjTULK573AaWtXjy+jtJDXhgyVsIEpV973mGAzZ73CaX1Eh5PYTVwY34eCvpkFz/yGHecFX',
  '7ocXOsf6wJvwlP0FPSbJFSzzvEGW54HqWuOR5ACYp7w3qkxXnB8B5neDEE0MaLSI9nhCtt0eYepQHs0BY/FO6EzcBNO0IxYggPkRmMpwmxCxnC',
  'FmFHui+aaouOkT92iqymC5b0JhtSi+gqE/kNG6JputFxxBRreqRkhvOUo2O97rUCFJPc2bUA4FBbxwHEDCgtUsIBPAIwjkKYGdLKhHSlALgoiF',
  'YFoSBbTAF4pD4pw/gDzn8gHBNCdqQAzBN5akGtbRxgfzgmhCymAMxqmaBOtnOAX8MxIWQgBaAhywGeTPn3OIA+JqSSAsDVoNGDavUAmkBKkADY',
  'kNgwWr+tWt2PJrayFEuUQghoOxeBTgM2AFzT1dXSPmG+1ar4WVaTJaPsz0fcmbETau1ZwfnDu+LnoJrsxqWncOclozZ2VV32luD86B3x86Gq2Y',
  'pG7dwZCWmBGorSAz/9Uf66NiXIkGbkVl8GNzxEh2wykEEVh3XG1Ga/wAAfq4OhpTKsrzdua0pcJ0cQjapp4/Z2JpLaAoARg2wAMrXh5OoDlEyA',
  'ugVAJlcjvSuAogngRgFUejdNUQqxzwRYjgpRFRhGiaPU2G0CnIiq0S9xDEOQhvSqZ9D7UUPyiyyjzHOTAIq2Ms8oNE8kAXTbCk2j1L2UBNBjK3',
  'WNYvuKjDwmgIxU52zFtlHuX5V7NQHkye5ay3184WgkGVLFeuEwrjzj8abcZb/y4EuXUoPVmbqZ9dKFr31KilZ3Pses1z588WRzYu1RDLBXTOoJ',
  'QL94oquvEsIODPDIFAG6+qLLN2P7tKDqk1BC8fbJivXyja7/yhJUWFckwzovFG6vWq7/qAHhn+GsDnBQy/q3K9EGRAdu5F0JU5siEU6u+YXG/U',
  'gLRG/CBEFlJeQfI3rhQungSaMJo7eBbFvAG6CU9oPRBtIaUeEWdvk63GNsgFI30s9bwlHlshDaH5L/7TrRazdxjzdbYZFm3D2hd2HPo65xBad0',
  't6U3jNuBo22h+NLgyEi7HjkAbUbbgaghOdqmtB93cY7o/GVbQ9JviY6MfqsE3YrjpzVrV3YY4BpaRmd8/pt4fre9L8z70ngh7Z/h5f7NI8Z0XG',
  'c6ugU7xWxAbCF3JJ2/34lrjfPmfD4doBb/TMKfB65lOEDs8wA3R5hM5i9DwgOFeCIpJAM0k1+K+CNNPkUAiY804pmoFM9fT3smkg9VpST+61me',
  'ygqx509/KpOPdQWLLsrNjA+G8rnwpsk/k/W50H+wzOk+1D/jZH+wDJ9Mb00f49zHpm892ZPpM3i0ffpn46d/uH4GT+f/Gf0DXcqa/sm1Rk0AAA',
  'AASUVORK5CYII=',
];

const binary = atob(png.join(''));

/** The demo school's logo. */
export const logo: Logo = {
  bytes: Uint8Array.from(binary, (character) => character.charCodeAt(0)),
  kind: 'png',
  width: 128,
  height: 128,
};
