; How Inno Setup makes the installer for Windows, out of the frozen program:
;   python packaging/package.py wheel frozen
;   iscc /DVersion=0.1.0 packaging\windows\privacydesk.iss
; It installs for one user, without the rights of an administrator, and leaves registers alone.

#ifndef Version
  #error Give the version: /DVersion=...
#endif
#define Root "..\.."
#define Frozen Root + "\build\package\frozen\privacydesk"

[Setup]
AppId={{6C0E7C5B-6F0B-4C59-9C2C-2F3A8C1F7D4E}
AppName=PrivacyDesk
AppVersion={#Version}
AppVerName=PrivacyDesk {#Version}
AppPublisher=The PrivacyDesk authors
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2
DefaultDirName={localappdata}\Programs\PrivacyDesk
DefaultGroupName=PrivacyDesk
DisableProgramGroupPage=yes
LicenseFile={#Root}\LICENSE
MinVersion=10.0.17763
OutputBaseFilename=PrivacyDesk-{#Version}-setup
OutputDir={#Root}\dist
PrivilegesRequired=lowest
SetupIconFile={#Root}\build\package\icons\privacydesk.ico
SolidCompression=yes
UninstallDisplayIcon={app}\privacydesk.exe
UninstallDisplayName=PrivacyDesk
VersionInfoProductName=PrivacyDesk
VersionInfoVersion={#Version}
WizardStyle=modern

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nl.Register=PrivacyDesk-register
en.Register=PrivacyDesk register

[InstallDelete]
; What an older version had and this one has not would stay otherwise.
Type: filesandordirs; Name: "{app}\parts"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "{#Root}\build\package\icons\register.ico"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Root}\build\package\third-party.txt"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Root}\LICENSE"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Root}\NOTICE"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\PrivacyDesk"; Filename: "{app}\privacydesk.exe"; AppUserModelID: "nl.privacydesk.PrivacyDesk"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.privacydesk"; ValueType: string; ValueName: ""; ValueData: "PrivacyDesk.Register"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.privacydesk"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-privacydesk"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\PrivacyDesk.Register"; ValueType: string; ValueName: ""; ValueData: "{cm:Register}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\PrivacyDesk.Register\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\register.ico"
Root: HKCU; Subkey: "Software\Classes\PrivacyDesk.Register\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\privacydesk.exe"" gui ""%1"""

[Run]
Filename: "{app}\privacydesk.exe"; Description: "{cm:LaunchProgram,PrivacyDesk}"; Flags: nowait postinstall skipifsilent
