/*! Parley workbench, Apache-2.0. Holds preact (MIT, Jason Miller) and htm (Apache-2.0, Jason Miller): see NOTICE. */
var P,eo,Qr,ie,bt,tt,to,Xe,oo,vt,xt,Jr,Ie=Symbol.for("pv"),ot={},rt=[],zr=/^m(i|n|o|s|text|space)$/,kt=Array.isArray,St=rt.slice,$e=Object.assign;function me(e){e&&e.parentNode&&e.remove()}function ro(e,t,o){var r,n,s,i={},l=arguments.length;for(s in t)s=="key"?r=t[s]:s=="ref"&&typeof e!="function"?n=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?St.call(arguments,2):o),Le(e,i,r,n,null)}function Le(e,t,o,r,n){var s={type:e,props:t,key:o,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ie,__v:n||++eo,__i:-1,__u:0};return!n&&P.vnode&&P.vnode(s),s}function st(e){return e.children}function Ze(e,t){this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function Yr(e){var t,o=e.__v,r=o.__e,n=[],s=[],i=e.__P;i&&((t=$e({constructor:Ie},o)).__v=o.__v+1,P.vnode&&P.vnode(t),Tt(i,t,o,e.__n,i.namespaceURI,32&o.__u?[r]:null,n,r||le(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,co(n,t,s),o.__=o.__e=null,t.__e!=r&&so(t))}function so(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),so(e)}function Xt(e){(8&e.__g||(e.__g|=8,ie.push(e),tt++))&&bt==P.debounceRendering||((bt=P.debounceRendering)||queueMicrotask)(no)}function no(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(to),e=ie.shift(),t=ie.length,8&e.__g&&Yr(e)}finally{(tt=ie.length)&&(bt||queueMicrotask)(no)}}function ao(e,t,o,r,n,s,i,l,u,p,c){var $,m,f,d,N,x,v=r.__k||rt,k=t.length;for(u=Xr(o,t,v,u,k),$=0;$<k;$++)(f=o.__k[$])!=null&&(m=~f.__i&&v[f.__i]||ot,f.__i=$,x=Tt(e,f,m,n,s,i,l,u,p,c),d=f.__e,(m.ref!=f.ref||8&m.__u)&&(m.ref&&Ct(m.ref,null,f,m),f.ref&&c.push(f.ref,f.__c||d,f)),N=N||d,4&f.__u?(u=io(f,u,e,!m.__v),m.__e&&(m.__e=null)):typeof f.type=="function"&&x!==void 0?u=x:d&&(u=d.nextSibling),f.__u&=-21);return o.__e=N,u}function Xr(e,t,o,r,n){var s,i,l,u,p,c,$,m,f,d=o.length,N=d,x=0,v=0,k=e.__k=Array(n);for(s=0;s<n;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=k[s]=Le(null,i):kt(i)?i=k[s]=Le(st,{children:i}):i.constructor===Ie&&i.__b?i=k[s]=Le(i.type,i.props,i.key,i.ref,i.__v):k[s]=i,u=s+x,i.__=e,i.__b=e.__b+1,l=null,~(p=i.__i=Zr(i,o,u,N))&&(N--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==u-1?x--:p==u+1?x++:p!=u&&(p>u?x--:x++,v=1)):(~p||(n>d?x--:n<d&&x++),typeof i.type!="function"&&(i.__u|=4))):k[s]=null;if(v){for(c=[],$=[],s=0;s<n;s++)if((i=k[s])&&16&i.__u){for(x=0,m=c.length;x<m;)c[f=x+m>>1]<i.__i?x=f+1:m=f;c[x]=i.__i,$[s]=x+1}for(x=c.length;s--;)$[s]&&($[s]==x?x--:k[s].__u|=4)}if(N)for(s=0;s<d;s++)!(l=o[s])||2&l.__u||(l.__e==r&&(r=le(l)),At(l,l));return r}function io(e,t,o,r){var n,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(n=e.__k)for(s=0;s<n.length;s++)n[s]&&(n[s].__=e,t=io(n[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=le(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&o.moveBefore&&i.parentNode?o.moveBefore(i,t):o.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Zr(e,t,o,r){var n,s=e.key,i=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&i==l.type)return o;if(r>(u?1:0)){for(n=o-1;n>=0;n--)if((l=t[n])&&!(2&l.__u)&&s==l.key&&i==l.type)return n;for(n=o+1;n<t.length;n++)if((l=t[n])&&!(2&l.__u)&&s==l.key&&i==l.type)return n}return-1}function Zt(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Ye(e,t,o,r,n){var s,i;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)o&&t in o||Zt(e.style,t);if(o)for(t in o)r&&o[t]==r[t]||Zt(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=o,o&&r||(i=xt[t]||(xt[t]=es(t)),(e.__a||(e.__a={}))[t]=vt,s=t!=(t=t.replace(oo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(n=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function es(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Xe]==null)t[Xe]=vt++;else if(t[Xe]<this.__a[e])return;return o(P.event?P.event(t):t)}}}function Tt(e,t,o,r,n,s,i,l,u,p){var c,$,m,f,d,N,x,v,k,H,j,wt,zt,ze,pe,Yt,ae,fe,ne=t.type;if(t.constructor!==Ie)return null;128&o.__u&&(u=32&o.__u,c=o.__c.__z)&&(t.__u|=u,$=s=[],c.nodeType==8?l=et(c,s):s.push(c),l=s[0]||l),(c=P.__b)&&c(t);e:if(typeof ne=="function"){m=i.length;try{if(v=t.props,k=(c=ne.prototype)&&c.render,H=(c=ne.contextType)&&r[c.__c],j=c?H?H.props.value:c.__:r,(f=o.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(k?t.__c=f=new ne(v,j):(t.__c=f=new Ze(v,j),f.constructor=ne,f.render=os),H&&H.sub(f),f.state||(f.state={}),f.__n=r,f.__g|=8,f.__h=[],f.__k=[]),k&&(f.__s||(f.__s=f.state),ne.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=$e({},f.__s)),$e(f.__s,ne.getDerivedStateFromProps(v,f.__s)))),d=f.props,N=f.state,f.__v=t,o.__c){if(v!==d&&k&&!ne.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(v,j),t.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(v,f.__s,j)===!1){t.__v!=o.__v&&(f.props=v,f.state=f.__s,f.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(X){X&&(X.__=t)}),rt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),l=le(o);break e}f.componentWillUpdate&&f.componentWillUpdate(v,f.__s,j),k&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(d,N,x)})}else k&&!ne.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),k&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=j,f.props=v,f.__P=e,f.__g&=-5,wt=P.__r,zt=k?25:0;do f.__g&=-9,wt&&wt(t),c=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++zt<25);k&&(rt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(r=$e({},r,f.getChildContext())),k&&o.__c&&f.getSnapshotBeforeUpdate&&(x=f.getSnapshotBeforeUpdate(d,N)),ze=c&&c.type===st&&c.key==null?c.props.children:c,v.__P&&(c=l,n=(e=v.__P).namespaceURI,u=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(X){X&&At(X,X)}),o.__k=null),l=o.__k?le(o,0):null),l=ao(e,kt(ze)?ze:[ze],t,o,r,n,s,i,l,u,p),v.__P&&(t.__e=null,l=c),t.__u&=-161,$&&$.some(me),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(X){if(i.length=m,t.__v=null,u||s)if(X&&X.then){if(t.__u|=128|u,s){for(~(ae=s.indexOf(l||void 0))||(ae=s.length);(fe=s[ae-1])&&fe.nodeType==8;)ae--;for(;ae<s.length;ae++)if(fe=s[ae])if(s[ae]=null,pe){if(fe==Yt)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(Yt=et(pe=fe))}}if(!pe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;pe=l}(c=et(pe=t.__c.__z||(t.__c.__z=pe)))?(t.__e=pe,l=c):t.__e=l,l=l&&l.nextSibling}else s&&s.some(me);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),X&&X.then||lo(t),P.__e(X,t,o)}}else l=t.__e=ts(o.__e,t,o,r,n,s,i,u,p,e);return(c=P.diffed)&&c(t),l}function et(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function lo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(lo))}function co(e,t,o){for(var r=0;r<o.length;)Ct(o[r++],o[r++],o[r++]);P.__c&&P.__c(t,e),e.some(function(n){try{e=n.__h,n.__h=[],e.some(function(s){s.call(n)})}catch(s){P.__e(s,n.__v)}})}function ts(e,t,o,r,n,s,i,l,u,p){var c,$,m,f,d,N,x,v,k=o.props||ot,H=t.props,j=t.type;if(j=="svg"?n="http://www.w3.org/2000/svg":j=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((d=s[c])&&(j?d.localName==j:d.nodeType==3)){e=d,s[c]=null;break}}if(!e){if(v=p.ownerDocument||document,!j)return v.createTextNode(H);e=v.createElementNS(n,j,H.is?H:p),l&&(P.__m&&P.__m(t,s),l=!1),s=null}if(j){if(p=j=="template"&&e.content||e,s=j=="textarea"&&H.defaultValue!=null?null:s&&St.call(p.childNodes),!l&&s)for(k={},c=0;c<e.attributes.length;c++)k[(d=e.attributes[c]).name]=d.value;for(c in k)d=k[c],c=="dangerouslySetInnerHTML"?m=d:c=="children"||c in H||c=="value"&&"defaultValue"in H||c=="checked"&&"defaultChecked"in H||Ye(e,c,null,d,n);for(c in H)d=H[c],c=="children"?f=d:c=="dangerouslySetInnerHTML"?$=d:c=="value"?N=d:c=="checked"?x=d:l&&typeof d!="function"||k[c]===d||Ye(e,c,d,k[c],n);$?(l||m&&($.__html==m.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(m&&(e.textContent=""),(j=="foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&zr.test(j))&&(n="http://www.w3.org/1999/xhtml"),ao(p,kt(f)?f:[f],t,o,r,n,s,i,s?s[0]:o.__k&&le(o,0),l,u),s&&s.some(me)),l&&j!="textarea"||(c="value",j=="progress"&&N==null?e.removeAttribute(c):N==null||N===e[c]&&(j!="progress"||N)||Ye(e,c,N,k[c],n),c="checked",x!=null&&x!=e[c]&&Ye(e,c,x,k[c],n))}else k===H||l&&e.data==H||(e.data=H);return e}function Ct(e,t,o,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(n){P.__e(n,o)}}function At(e,t,o){var r,n,s,i;if(P.unmount&&P.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ct(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){P.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&At(r[i],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(r=e.__c)&&(r=r.__z)&&(n=et(r,s=[]))&&(r==e.__e&&s.some(me),me(n),me(r)),o||me(e.__e),e.__e=e.__c=e.__=null}function os(e,t,o){return this.constructor(e,o)}function uo(e,t){var o,r,n,s;P.__&&P.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(o=e&&32&e.__u)?null:t.__k,t.__k=Le(st,{children:[e]}),n=[],s=[],Tt(t,t.__k,r||ot,ot,t.namespaceURI,r?null:t.firstChild?St.call(t.childNodes):null,n,r?r.__e:t.firstChild,o,s),co(n,t.__k,s),t.__k.props.children=null}P={__e:function(e,t,o,r){for(var n,s,i;t=t.__;)if((n=t.__c)&&!(1&n.__g)){n.__g|=4;try{if((i=(s=n.constructor)&&s.getDerivedStateFromError)&&n.setState(s.getDerivedStateFromError(e)),n.componentDidCatch&&(n.componentDidCatch(e,r||{}),i=1),i&&8&n.__g)return void(n.__g|=2)}catch(l){e=l}}throw tt=0,e}},eo=0,Qr=function(e){return e!=null&&e.constructor===Ie},Ze.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=$e({},this.state)),typeof e=="function"&&(e=e($e({},o),this.props)),e&&($e(o,e),this.__v&&(t&&this.__k.push(t),Xt(this)))},Ze.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Xt(this))},Ze.prototype.render=st,ie=[],tt=0,to=function(e,t){return e.__v.__b-t.__v.__b},Xe=Symbol(),oo=/(PointerCapture)$|Capture$/i,vt=0,xt={},Jr=0;var de,I,Pt,po,Nt=Object.is,Fe=0,bo=[],Et=[],L=P,fo=L.__b,mo=L.__r,$o=L.diffed,ho=L.__c,_o=L.unmount,go=L.__;function He(e,t){L.__h&&L.__h(I,e,Fe||t),Fe=0;var o=I.__H||(I.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function W(e){return Fe=1,rs(vo,e)}function rs(e,t,o){var r=He(de++,2);if(r.t=e,!r.__c&&(r.__=[o?o(t):vo(void 0,t),function(s){var i=(r.__N||r.__)[0],l=r.t(i,s);Nt(i,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var n=I.shouldComponentUpdate;I.shouldComponentUpdate=function(s,i,l){var u=this.__H;if(!u)return!0;var p=!1,c=this.props!=s;if(u.__.some(function(m){m.__N&&(p=!0,Nt(m.__[0],m.__N[0])||(c=!0))}),n){var $=n.call(this,s,i,l);return p?$||c:$}return!p||c}}return r.__}function M(e,t){var o=He(de++,3);!L.__s&&Mt(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,I.__H.__h.push(o))}function ye(e,t){var o=He(de++,4);!L.__s&&Mt(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,I.__h.push(o))}function D(e){return Fe=5,nt(function(){return{current:e}},[])}function nt(e,t){var o=He(de++,7);return Mt(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function We(e,t){return Fe=8,nt(function(){return e},t)}function xo(){var e=He(de++,11);if(!e.__){for(var t=I.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function ss(){var e;do{for(;e=Et.shift();)try{De(e)}catch(o){L.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=bo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(De),t.__h.some(Ot),t.__h=[]}catch(o){t.__h=[],L.__e(o,e.__v)}}}while(Et.length)}L.__b=function(e){I=null,fo&&fo(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),go&&go(e,t)},L.__r=function(e){mo&&mo(e),de=0;var t=(I=e.__c).__H;t&&(Pt==I?I.__h=[]:(t.__h.some(De),t.__h.some(Ot),de=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Pt=I},L.diffed=function(e){$o&&$o(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&wo(bo.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Pt=I=null},L.__c=function(e,t){t.some(function(o){try{o.__h.some(De),o.__h=o.__h.filter(function(r){return!r.__||Ot(r)})}catch(r){o.__h=[function(){throw r}]}}),ho&&ho(e,t)},L.unmount=function(e){_o&&_o(e);var t,o,r=e.__c;r&&r.__H&&(r.__H.__.some(function(n){try{if(n.__P&&n.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}n.__P=o,wo(Et.push(n))}else De(n)}catch(s){t=s}}),r.__H=void 0,t&&L.__e(t,r.__v))};var yo=typeof requestAnimationFrame=="function";function ns(e){var t,o=function(){clearTimeout(r),yo&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(o,35);yo&&(t=requestAnimationFrame(o))}function wo(e){e!=1&&po==L.requestAnimationFrame||((po=L.requestAnimationFrame)||ns)(ss)}function De(e){var t=I,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),I=t}function Ot(e){var t=I;e.__c=e.__(),I=t}function Mt(e,t){return!e||e.length!=t.length||t.some(function(o,r){return!Nt(o,e[r])})}function vo(e,t){return typeof t=="function"?t(e):t}var So=function(e,t,o,r){var n;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,o[t[s++]]):t[++s];i===3?r[0]=l:i===4?r[1]=Object.assign(r[1]||{},l):i===5?(r[1]=r[1]||{})[t[++s]]=l:i===6?r[1][t[++s]]+=l+"":i?(n=e.apply(l,So(e,l,o,["",null])),r.push(n),l[0]?t[0]|=2:(t[s-2]=0,t[s]=n)):r.push(l)}return r},ko=new Map;function To(e){var t=ko.get(this);return t||(t=new Map,ko.set(this,t)),(t=So(this,t.get(e)||(t.set(e,t=(function(o){for(var r,n,s=1,i="",l="",u=[0],p=function(m){s===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,i):s===3&&(m||i)?(u.push(3,m,i),s=2):s===2&&i==="..."&&m?u.push(4,m,0):s===2&&i&&!m?u.push(5,0,!0,i):s>=5&&((i||!m&&s===5)&&(u.push(s,0,i,n),s=6),m&&(u.push(s,m,0,n),s=6)),i=""},c=0;c<o.length;c++){c&&(s===1&&p(),p(c));for(var $=0;$<o[c].length;$++)r=o[c][$],s===1?r==="<"?(p(),u=[u],s=3):i+=r:s===4?i==="--"&&r===">"?(s=1,i=""):i=r+i[0]:l?r===l?l="":i+=r:r==='"'||r==="'"?l=r:r===">"?(p(),s=1):s&&(r==="="?(s=5,n=i,i=""):r==="/"&&(s<5||o[c][$+1]===">")?(p(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):r===" "||r==="	"||r===`
`||r==="\r"?(p(),s=2):i+=r),s===3&&i==="!--"&&(s=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var a=To.bind(ro);function at({title:e,onClose:t,children:o}){let r=D(null),n=xo();return M(()=>{let s=document.activeElement;return r.current.showModal(),()=>s?.focus?.({preventScroll:!0})},[]),a`<dialog ref=${r} class="box" aria-labelledby=${n} onClose=${t}
onClick=${s=>s.target===r.current&&t()}>
<div class="box-in">
<header><h2 id=${n}>${e}</h2><button type="button" class="plain" aria-label="Close" onClick=${t}>✕</button></header>
${o}
</div>
</dialog>`}function z(e){let t=new Set;return{get:()=>e,set(o){if(o!==e){e=o;for(let r of[...t])r(e)}},watch(o){return t.add(o),()=>t.delete(o)}}}function C(e){let[t,o]=W(e.get());return M(()=>(o(e.get()),e.watch(o)),[e]),t}var we=z(!1),as=[["/","search"],["← ↑ → ↓","from cell to cell of the table"],["Enter","opens the cell, the link"],["Esc","closes what is open"],["[ ]","the table as of a day earlier, later"],["j k","next, previous in a list"],["?","these keys"]];function Co(){return C(we)?a`<${at} title="Keys" onClose=${()=>we.set(!1)}>
<dl class="keys">
${as.map(([e,t])=>a`<div key=${e}>
<dt>${e.split(" ").map(o=>a`<kbd>${o}</kbd> `)}</dt>
<dd>${t}</dd>
</div>`)}
</dl>
<//>`:null}var Ao=e=>e.closest?.("input:not([type=range]):not([type=checkbox]), select, textarea, [contenteditable]"),it=[];function be(e){return it.unshift(e),()=>it.splice(it.indexOf(e),1)}function Po(e){let t=[...document.querySelectorAll("main [data-row]")].filter(s=>s.offsetParent!==null);if(t.length===0)return!1;let o=t.findIndex(s=>s.contains(document.activeElement)),r=t[Math.min(t.length-1,Math.max(0,o<0?e>0?0:t.length-1:o+e))];return(r.matches("a, [tabindex]")?r:r.querySelector("a[href], button")??r).focus(),r.scrollIntoView({block:"nearest"}),!0}function is(e){switch(e.key){case"/":{let t=document.getElementById("find");return t.focus(),t.select(),!0}case"?":return we.set(!0),!0;case"j":return Po(1);case"k":return Po(-1);default:return!1}}function No(){document.addEventListener("keydown",e=>{if(!(e.defaultPrevented||e.metaKey||e.ctrlKey||e.altKey)){if(e.key==="Escape"&&Ao(e.target)){e.target.blur();return}Ao(e.target)||document.querySelector("dialog[open]")||([...it].some(t=>t(e))||is(e))&&e.preventDefault()}})}var R=z(null),lt=z(0),ls=700,cs=15e3,Rt=0;async function jt(){clearTimeout(Rt);try{let e=await fetch("/api/status",{cache:"no-store"});if(e.ok){let t=await e.json(),o=R.get();JSON.stringify(t)!==JSON.stringify(o)&&R.set(t),o&&o.changed!==t.changed&&lt.set(lt.get()+1)}}catch{}Rt=setTimeout(jt,R.get()?.state==="building"?ls:cs)}function Eo(){jt(),document.addEventListener("visibilitychange",()=>{document.hidden?clearTimeout(Rt):jt()})}var us=new Intl.NumberFormat("en-GB"),S=e=>us.format(e),h=(e,t,o=`${t}s`)=>`${S(e)} ${e===1?t:o}`;function E(e,t){let o=(e??"").replace(/\s+/g," ").trim();if(o.length<=t)return o;let r=o.lastIndexOf(" ",t);return`${(r>t/3?o.slice(0,r):Array.from(o).slice(0,t).join("")).replace(/[\s,;:.–—-]+$/u,"")} …`}function xe(e){return e.reports===1?"1 report":`${h(e.reports,"report")}, ${S(e.independent)} independent`}var ps={head:"leader",outlet:"outlet’s words",unnamed:"unnamed source"},qt=e=>ps[e]??e??"";function ct(e){let{speaker:t}=e;if(!t||t.standing==="outlet")return"outlet’s words";let o=t.name??t.surface,r=qt(t.standing);return r&&!o.toLowerCase().includes(r)?`${o}, ${r}`:o}function K(e){return e.length<2?e[0]??"":`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}var ut=e=>e.map(t=>t.replace(/\s+/g," ").trim()).join("; ");function fs(e){return e==null?"":e<60?`${h(Math.max(1,Math.round(e)),"second")} left`:`${h(Math.round(e/60),"minute")} left`}function Oo(){let e=C(R);if(!e||e.state==="ready")return null;let{build:t}=e;if(e.state==="failed")return a`<p class="building fault" role="alert">
The build failed; what was stored before is shown. <a href="/runs">Runs</a> tells why.
</p>`;if(e.state==="stopped")return a`<p class="building">The build was stopped; what was stored is shown. Start the same command again to go on.</p>`;if(!t)return a`<p class="building">The ledger is being built.</p>`;let o=t.phase==="grouping"?`All ${h(t.total??t.met,"article")} are read. Now the same positions are put together.`:[`Reading: ${S(t.met)}${t.total?` of ${h(t.total,"article")}`:" articles"}`,t.rate&&`${S(Math.round(t.rate*10)/10)} a second`,fs(t.seconds_left),t.rejected>0&&`${S(t.rejected)} could not be read`].filter(Boolean).join(" · ");return a`<div class="building">
<progress aria-label="Progress of the build" max=${t.total||1} value=${t.phase==="grouping"||!t.total?void 0:t.met} />
<span>${o}. What is there already can be read.</span>
</div>`}var ms=60,ce=new Map;function Mo(e,t,o){ce.delete(e),ce.set(e,{data:t,changed:o}),ce.size>ms&&ce.delete(ce.keys().next().value)}var Be=class extends Error{constructor(t,o,r){super(t),this.code=o,this.status=r}};async function $s(e){try{let t=await e.json();return new Be(t.detail??t.title,t.code,e.status)}catch{return new Be(`The server answered ${e.status} to ${new URL(e.url).pathname}.`,null,e.status)}}async function Ro(e,{signal:t,as:o="json"}={}){let r;try{r=await fetch(e,{signal:t})}catch(n){throw n.name==="AbortError"?n:new Be("The server does not answer. Is “parley serve” still running?","no-answer",0)}if(!r.ok)throw await $s(r);return o==="text"?r.text():r.json()}function y(e,t="json"){let o=C(lt),r=e?ce.get(e):null,[n,s]=W({path:e,data:r?.data??null,fault:null}),[i,l]=W(0);M(()=>{if(!e)return;let p=ce.get(e);if(p&&s({path:e,data:p.data,fault:null}),p&&p.changed===o&&i===0)return;let c=new AbortController;return Ro(e,{signal:c.signal,as:t}).then($=>{Mo(e,$,o),s({path:e,data:$,fault:null})},$=>{$.name!=="AbortError"&&s(m=>({path:e,data:m.path===e?m.data:null,fault:$}))}),()=>c.abort()},[e,o,i,t]);let u=n.path===e?n.data:r?.data;return{data:e?u??n.data:null,loading:!!e&&!u&&!(n.path===e&&n.fault),fault:n.path===e?n.fault:null,retry:We(()=>l(p=>p+1),[])}}function B(e){let{data:t,loading:o,fault:r,retry:n}=y(e),s=`${e} pages`,[,i]=W(0),[l,u]=W(null),[p,c]=W(!1),$=t?ce.get(s):null,m=$&&$.data.first===t?$.data:null,f=t?m?[...t.items,...m.items]:t.items:[],d=t?m?m.next:t.next:null,N=D(e);N.current=e;let x=async()=>{if(!(!d||p)){c(!0),u(null);try{let v=await Ro(`${e}${e.includes("?")?"&":"?"}cursor=${encodeURIComponent(d)}`);Mo(s,{first:t,items:[...m?.items??[],...v.items],next:v.next},null)}catch(v){N.current===e&&u(v)}c(!1),i(v=>v+1)}};return{items:f,total:t?.total??0,capped:t?.capped??!1,next:d,more:x,busy:p,loading:o,there:!!t,fault:r??l,retry:l?x:n}}function A({fault:e,retry:t}){return e?a`<p class="fault" role="alert">${e.message} <button type="button" onClick=${t}>Try again</button></p>`:null}function T({what:e="Loading"}){return a`<p class="wait quiet" aria-busy="true">${e} …</p>`}function Z({children:e}){let t=C(R)?.state==="building";return a`<p class="empty">${e}${t&&" The ledger is still being built; more may come."}</p>`}function Lt(){return{path:location.pathname,query:new URLSearchParams(location.search),href:location.pathname+location.search,state:history.state??{},back:!1}}var te=z(Lt()),Ue=()=>C(te);function jo(){let e=document.activeElement?.closest?.("a[href]")?.getAttribute("href");history.replaceState({...history.state,scroll:window.scrollY,followed:e},"")}function F(e,{replace:t=!1,state:o={}}={}){t?history.replaceState({...history.state,...o},"",e):(jo(),history.pushState(o,"",e)),te.set(Lt())}function b(e,t=te.get()){let o=new URLSearchParams(t.query);for(let[r,n]of Object.entries(e)){o.delete(r);for(let s of Array.isArray(n)?n:[n])s!=null&&s!==""&&o.append(r,s)}return _(t.path,o)}function _(e,t){let r=(t instanceof URLSearchParams?t:O(t)).toString().replace(/%7E/g,"~").replace(/%2C/g,",");return r?`${e}?${r}`:e}function O(e){let t=new URLSearchParams;for(let[o,r]of Object.entries(e??{}))for(let n of Array.isArray(r)?r:[r])n!=null&&n!==""&&t.append(o,n);return t}function ds(e,t){return!e.defaultPrevented&&e.button===0&&!(e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)&&t.origin===location.origin&&!t.target&&!t.hasAttribute("download")&&!t.pathname.startsWith("/api/")&&!t.getAttribute("href").startsWith("#")}function qo(){history.scrollRestoration="manual",addEventListener("popstate",()=>te.set({...Lt(),back:!0})),addEventListener("pagehide",jo),document.addEventListener("click",e=>{let t=e.target.closest?.("a[href]");if(!t||!ds(e,t))return;e.preventDefault();let o=t.pathname+t.search,r=t.dataset.state?{[t.dataset.state]:!0}:{};F(o,{replace:"replace"in t.dataset||o===te.get().href,state:r})})}var It=z(""),ve=e=>It.set(e);var pt=z(null);function ke({statement:e}){return a`<button type="button" class="small" aria-haspopup="dialog"
onClick=${()=>pt.set({claim:e.claim,article:e.article.id})}>Cite</button>`}var hs=[["Text",e=>e.text],["Markdown",e=>e.markdown],["BibTeX",e=>e.bibtex],["CSL-JSON",e=>JSON.stringify(e.csl,null,2)]];function Lo(){let e=C(pt);return e&&a`<${_s} key=${e.claim} ...${e} />`}function _s({claim:e,article:t}){let{data:o,fault:r,retry:n}=y(_(`/api/cite/${encodeURIComponent(e)}`,{article:t}));return a`<${at} title="Cite" onClose=${()=>pt.set(null)}>
<${A} fault=${r} retry=${n} />
${!o&&!r&&a`<${T} />`}
${o&&hs.map(([s,i])=>a`<${gs} key=${s} name=${s} text=${i(o)} />`)}
<p class="quiet">The claim’s own address: <a href=${`/claim/${e}`} onClick=${()=>pt.set(null)}>/claim/${e}</a></p>
<//>`}function gs({name:e,text:t}){let[o,r]=W(!1);return a`<section class="cite">
<header><h3>${e}</h3><button type="button" class="small" onClick=${async()=>{await ys(t),r(!0),ve(`${e} copied`)}}>${o?"Copied":"Copy"}</button></header>
<pre dir="auto" tabindex="0" aria-label=${e}>${t}</pre>
</section>`}async function ys(e){try{await navigator.clipboard.writeText(e)}catch{let t=document.createElement("textarea");t.value=e,(document.querySelector("dialog[open]")??document.body).append(t),t.select(),document.execCommand("copy"),t.remove()}}var Do="parley.theme";function ws(){try{let e=localStorage.getItem(Do);return e==="light"||e==="dark"?e:"system"}catch{return"system"}}var Se=z(ws());function Io(e){e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e}function Fo(){Io(Se.get()),Se.watch(e=>{Io(e);try{localStorage.setItem(Do,e)}catch{}})}function Ho(){let t=matchMedia("(prefers-color-scheme: dark)").matches?["system","light","dark"]:["system","dark","light"];Se.set(t[(t.indexOf(Se.get())+1)%t.length])}var bs=[["/","Table"],["/brief","Brief"],["/news","New"],["/differences","Differences"],["/positions","Positions"],["/articles","Articles"],["/actors","Actors"],["/outlets","Outlets"],["/runs","Runs"]];function Wo({home:e,children:t}){let{path:o}=Ue();return a`
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="name" href="/" aria-label="Parley: the table">Parley</a>
<nav aria-label="Pages">
${bs.map(([r,n])=>a`<a key=${r} href=${r} aria-current=${r===o?"page":void 0}>${n}</a>`)}
</nav>
<${xs} />
<${ks} />
<button type="button" class="plain" title="Keys (?)" aria-label="Keys" onClick=${()=>we.set(!0)}>?</button>
</header>
<${Oo} />
<main id="main" class=${e?"home":""} tabindex="-1">${t}</main>
<${Ss} />
<${Ts} />
<${Lo} />
<${Co} />
`}function xs(){let{path:e,query:t}=Ue(),o=e==="/search"?t.get("q")??"":"";return a`<form class="find" role="search" action="/search" onSubmit=${n=>{n.preventDefault();let s=new FormData(n.currentTarget).get("q").trim();s&&F(_("/search",{q:s}))}}>
<input key=${o} id="find" type="search" name="q" value=${o} placeholder="Search the articles" aria-label="Search the articles"
aria-keyshortcuts="/" autocomplete="off" dir="auto" />
<kbd aria-hidden="true">/</kbd>
</form>`}var vs={system:["◐","as the system"],light:["☼","light"],dark:["☾","dark"]};function ks(){let[e,t]=vs[C(Se)];return a`<button type="button" class="plain" onClick=${Ho} title=${`Colours: ${t}`} aria-label=${`Colours: ${t}. Change`}>
<span aria-hidden="true">${e}</span>
</button>`}function Ss(){let e=C(R);return a`<footer class="foot quiet">
<p>
${e&&a`<b>${e.ledger}</b> · `}Every cell opens to the sentences it rests on. What is said is not thereby so. Nothing on
these pages is fetched from elsewhere.
</p>
<p><a href="/api/openapi.json">API</a>${e&&a` · Parley ${e.version}`}</p>
</footer>`}function Ts(){let e=C(It);return a`<div class="unseen" role="status" aria-live="polite">${e}</div>`}function w({title:e,children:t}){return Cs(e),a`<h1 tabindex="-1" dir="auto">${t??e}</h1>`}function Cs(e){M(()=>{document.title=e?`${e} · Parley`:"Parley"},[e])}function V(){let{data:e}=y("/api/issues"),t=Array.isArray(e)?e:e?.items??[];return Object.fromEntries(t.map(({id:o,name:r})=>[o,r]))}var Dt={demand:["▲","△","demands"],offer:["◆","◇","offers"],accept:["●","○","accepts"],reject:["✕","⊗","rejects"],support:["✚","⊕","supports"]},Te=Object.keys(Dt),he=(e,t=!1)=>Dt[e]?.[t?1:0]??"·",ee=e=>Dt[e]?.[2]??e;function q({of:e,hollow:t=!1,bare:o=!1}){return a`<span class=${`stance s-${e}`}
><span class="glyph" aria-hidden="true">${he(e,t)}</span>${o?a`<span class="unseen">${ee(e)}</span>`:a`${" "}${ee(e)}`}</span
>`}function Bo(){return a`<p class="legend quiet">
${Te.map(e=>a`<span key=${e}><${q} of=${e} /></span>`)}
<span>${Te.map(e=>a`<span class=${`s-${e}`}>${he(e,!0)} </span>`)}hollow: only another party says so</span>
<span><b>by</b> 8 May: the article’s day, not one that was said</span>
<span><b>independent</b>: copies of the same words count once</span>
</p>`}function ft(){let{data:e}=y("/api/table");return e?[...e.columns,...e.more].map(t=>[t,t]):[]}var mt=()=>Object.entries(V()),Uo=Te.map(e=>[e,`${he(e)} ${ee(e)}`]);function Ce(){let{data:e}=y("/api/outlets?limit=200");return(e?.items??[]).map(({id:t,name:o})=>[t,o])}var Ko=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],re=e=>/^\d{4}-\d\d-\d\d$/.test(e??"");function g(e,t=null){if(!re(e))return e??"";let o=`${Number(e.slice(8))} ${Ko[Number(e.slice(5,7))-1]}`;return t&&t.slice(0,4)===e.slice(0,4)?o:`${o} ${e.slice(0,4)}`}var ue=e=>Date.UTC(e.slice(0,4),e.slice(5,7)-1,e.slice(8,10))/864e5;function Ae(e,t){return new Date((ue(e)+t)*864e5).toISOString().slice(0,10)}function Ft(e,t){return e?t==="said"?`Said on ${g(e)}, as the article tells.`:`By ${g(e)}: the day of the article; when it was said is not told.`:"The article has no day, and none is said."}var As={month:"the month is known, not the day",year:"the year is known, not the day"},Ps={given:"as given with the article",metadata:"from the page’s data",address:"from the address",text:"from the article’s words",inferred:"inferred from other articles"};function $t(e){if(!e?.from)return{text:"no date",how:"The article tells no date."};let{from:t,to:o,precision:r,how:n}=e;return{text:r==="year"?t.slice(0,4):r==="month"?`${Ko[Number(t.slice(5,7))-1]} ${t.slice(0,4)}`:t===o?g(t):`${g(t,o)} to ${g(o)}`,how:[Ps[n],As[r]].filter(Boolean).join("; ")}}function J({query:e,name:t,label:o}){return a`<label class="field"><span>${o}</span>
<input type="date" name=${t} value=${e.get(t)??""}
onChange=${r=>(r.currentTarget.value===""||re(r.currentTarget.value))&&F(b({[t]:r.currentTarget.value}),{replace:!0})} />
</label>`}var Pe=({query:e})=>a`<${J} query=${e} name="as_of" label="as of" />`;function oe({query:e,name:t,label:o,options:r,any:n="any"}){let s=e.get(t)??"",i=s===""||r.some(([l])=>l===s);return a`<label class="field"><span>${o}</span>
<select name=${t} value=${s} onChange=${l=>F(b({[t]:l.currentTarget.value}),{replace:!0})}>
<option value="">${n}</option>
${!i&&a`<option value=${s}>${s}</option>`}
${r.map(([l,u])=>a`<option key=${l} value=${l}>${u}</option>`)}
</select>
</label>`}function Ke({query:e,name:t,label:o}){let r=e.get(t)??"",n=s=>s.currentTarget.value.trim()!==r&&F(b({[t]:s.currentTarget.value.trim()}),{replace:!0});return a`<label class="field"><span>${o}</span>
<input key=${r} type="text" name=${t} value=${r} dir="auto" onChange=${n}
onKeyDown=${s=>s.key==="Enter"&&n(s)} />
</label>`}function Ht({list:e,what:t}){let o=`${S(e.total)}${e.capped?" or more":""}`;return M(()=>{e.there&&ve(`${S(e.items.length)} of ${o} ${t} shown`)},[e.items.length,o,t]),a`<p class="more">
<span data-count=${e.items.length} data-total=${e.total}>${S(e.items.length)} of ${o} ${t} shown</span>
${e.next&&a` <button type="button" onClick=${e.more} disabled=${e.busy}>${e.busy?"Loading …":"Show more"}</button>`}
</p>`}function U({path:e,query:t,page:o=null}){return a`<p class="twins quiet">
All rows: ${["csv","json","jsonl"].map(r=>a`<a key=${r} href=${_(`${e}.${r}`,t)} download>${r.toUpperCase()}</a> `)}
${o&&a`<a href=${o}>as a list</a>`}
</p>`}function G({list:e,what:t,row:o,empty:r,class:n=""}){return a`
<${A} fault=${e.fault} retry=${e.retry} />
${!e.there&&!e.fault&&a`<${T} />`}
${e.there&&e.items.length===0&&a`<${Z}>${r}<//>`}
${e.items.length>0&&a`<ul class=${`rows ${n} ${e.loading?"loading":""}`}>${e.items.map(o)}</ul>`}
${e.there&&a`<${Ht} list=${e} what=${t} />`}
`}function Ns(e,t){let o=t.map(([s,i,l])=>[Math.max(0,s),Math.min(e,i),l]).filter(([s,i])=>s<i),r=new Set([0,e]);for(let[s,i]of o)r.add(s).add(i);let n=[...r].sort((s,i)=>s-i);return n.slice(0,-1).map((s,i)=>{let l=n[i+1],u=new Set(o.filter(p=>p[0]<=s&&p[1]>=l).map(p=>p[2]));return{start:s,end:l,kinds:u}})}function Ne({text:e,marks:t}){return Ns(e.length,t).map(({start:o,end:r,kinds:n})=>{let s=e.slice(o,r);if(n.size===0)return s;let i=[...n].map(l=>`m-${l??"hit"}`).join(" ");return n.size===1&&n.has("speaker")?a`<span class=${i}>${s}</span>`:a`<mark class=${i}>${s}</mark>`})}function Vo(){return a`<p class="legend quiet">
<span><mark class="m-evidence">the words it rests on</mark></span>
<span><mark class="m-evidence m-content">what is wanted</mark></span>
<span><mark class="m-condition">a condition</mark></span>
<span><span class="m-speaker">the speaker</span></span>
</p>`}function Y({day:e,how:t,near:o=null}){return e?a`<time class="day" datetime=${e} title=${Ft(e,t)}
>${t==="said"?"":"by "}${g(e,o)}</time
>`:a`<span class="day" title=${Ft(null)}>no day</span>`}function Q({article:e}){let{text:t,how:o}=$t(e.published);return a`<time class="day" datetime=${e.day??void 0} title=${o}>${t}</time>`}var _e=e=>_(`/article/${e.article.id}`,{claim:e.claim});function Ve({article:e}){let t=e.outlet??"outlet unknown";return e.outlet_id?a`<a class="outlet" href=${`/outlet/${encodeURIComponent(e.outlet_id)}`}>${t}</a>`:a`<span class="outlet">${t}</span>`}function Ge({statement:e}){let{speaker:t}=e;if(!t||t.standing==="outlet")return a`<span class="speaker">in the outlet’s own words</span>`;let o=t.name??t.surface,r=t.name&&t.surface&&t.surface!==t.name?`called “${t.surface}”`:void 0;return a`<span class="speaker" title=${r}>${e.own_words?"said by ":"by "}${t.actor?a`<a href=${`/actor/${encodeURIComponent(t.actor)}`} dir="auto">${o}</a>`:a`<bdi>${o}</bdi>`}${t.standing&&a`, <b class="standing">${qt(t.standing)}</b>`}</span>`}function Qe({statement:e}){return a`<blockquote class="words" dir="auto">
${e.passages.map((t,o)=>a`<p key=${t.id} dir="auto">${o>0&&" … "}<${Ne} text=${t.text} marks=${t.marks} /></p>`)}
</blockquote>`}function Es({statement:e}){let{object:t,addressee:o,told_by:r}=e;return t.length+o.length===0&&!r?null:a`<p class="about quiet">
${t.length>0&&a`<span>about ${K(t)}</span>`}
${o.length>0&&a`<span>to ${K(o)}</span>`}
${r&&a`<span>told by <b>${r}</b></span>`}
</p>`}function Ee({statement:e,lead:t=!1,near:o=null,names:r={}}){let{article:n}=e;return a`<article class="statement" data-row>
${t&&a`<p class="lead">
<b>${e.party}</b> <${q} of=${e.stance} hollow=${!!e.told_by} />
<span class="quiet"> · ${r[e.issue]??e.issue} · </span>
<${Y} day=${e.said??e.day} how=${e.said?"said":"by"} near=${o} />
</p>`}
<p class="source"><${Ve} article=${n} /> <${Q} article=${n} />${!n.current&&a` <span class="tag">older version</span>`}</p>
<${Qe} statement=${e} />
<p class="by"><${Ge} statement=${e} /></p>
<${Es} statement=${e} />
<p class="acts">
<a class="small" href=${_e(e)} title=${n.title??void 0} aria-label=${`Open the article: ${E(n.title??n.ref,90)}`}>Open</a>
<${ke} statement=${e} />
<a class="small" href=${`/claim/${e.claim}`} title="The address of this claim, which never changes">Link</a>
</p>
</article>`}var Os=["party","issue","stance","object","outlet","actor","speaker","group","from","to","as_of"];function Go({query:e}){let t=O(Object.fromEntries(Os.map(o=>[o,e.getAll(o)])));return a`
<${w} title="Positions" />
<p class="intro">Every sentence that says what a party demands, offers, accepts, rejects or supports, as printed: copies are rows of their own.</p>
<div class="filters" role="group" aria-label="Filters">
<${oe} query=${e} name="party" label="party" options=${ft()} />
<${oe} query=${e} name="issue" label="issue" options=${mt()} />
<${oe} query=${e} name="stance" label="stance" options=${Uo} />
<${Ke} query=${e} name="object" label="about" />
<${Ke} query=${e} name="speaker" label="speaker" />
<${oe} query=${e} name="outlet" label="outlet" options=${Ce()} />
<${J} query=${e} name="from" label="from" />
<${J} query=${e} name="to" label="to" />
${t.size>0&&a`<a class="small" href="/positions">clear</a>`}
</div>
<${Je} query=${t} />
`}function Je({query:e}){let t=B(_("/api/positions",e)),o=V(),r=C(R)?.last;return a`
<${G} list=${t} what="positions" empty="No position matches all of these filters. Take one away, or choose other days."
row=${n=>a`<li key=${n.claim+n.article.id} class=${`edge-${n.stance}`}><${Ee} statement=${n} lead near=${r} names=${o} /></li>`} />
<${U} path="/api/positions" query=${e} />
`}function Qo({id:e}){let{data:t,fault:o,retry:r}=y(`/api/actors/${encodeURIComponent(e)}`);if(!t)return a`<${w} title="Actor" /><${A} fault=${o} retry=${r} />${!o&&a`<${T} />`}`;let n=t.names.filter(s=>s!==t.name);return a`
<p class="crumb"><a href="/actors">Actors</a></p>
<${w} title=${t.name} />
<p class="quiet">${[t.country,`named in ${h(t.articles,"article")}`,h(t.positions,"position")].filter(Boolean).join(" · ")}</p>
${t.asked&&a`<p class="note">This address is an older one of the same person.</p>`}
${n.length>0&&a`<p>Also called <bdi>${K(n)}</bdi>.</p>`}
${t.parties.length>0&&a`<p>Tells positions of ${t.parties.map(({party:s,positions:i},l)=>a`${l>0&&", "}<a
href=${_("/positions",{actor:t.id,party:s})}>${s}</a> <span class="quiet">(${i})</span>`)}.</p>`}
<h2>What they said</h2>
<${Je} query=${O({actor:t.id})} />
`}function Jo({query:e}){let t=O({q:e.get("q")}),o=B(_("/api/actors",t));return a`
<${w} title="Actors" />
<p class="intro">Persons as the articles name them. Two names are one person where surname and country are the same and first names do not differ.</p>
<div class="filters"><${Ke} query=${e} name="q" label="name" /></div>
<${G} list=${o} what="actors" class="plain-rows" empty="No name holds these letters. Try a part of the surname."
row=${r=>a`<li key=${r.id} data-row>
<a class="title" href=${`/actor/${encodeURIComponent(r.id)}`}><bdi>${r.name}</bdi></a>
<p class="quiet">${[r.country,h(r.positions,"position"),`named in ${h(r.articles,"article")}`].filter(Boolean).join(" · ")}</p>
</li>`} />
<${U} path="/api/actors" query=${t} />
`}function zo(e,t,o){let r=0,n=e.length-1,s=-1;for(;r<=n;){let i=r+n>>1;e[i][t]<=o?(s=i,r=i+1):n=i-1}return s}function Yo(e,t,o,r){let n=1-t;if(e.length===0)return[0,0];let s=zo(e,t,o),i=s<0?e[0][n]:e[s][n]+Math.min(o-e[s][t],e[s][2]),l=zo(e,t,r);if(l<0)return[i,Math.max(i,e[0][n])];let p=r-e[l][t]<=e[l][2]?e[l][n]+r-e[l][t]:e[l+1]?.[n]??e[l][n]+e[l][2];return[i,Math.max(i,p)]}var Wt=(e,t,o)=>Yo(e,0,t,o),dt=(e,t,o)=>Yo(e,1,t,o);function Ms(e){try{let t=new URL(e);return t.protocol==="http:"||t.protocol==="https:"?t:null}catch{return null}}function Xo({article:{article:e,authors:t,section:o,agencies:r,language:n,published:s,versions:i}}){let l=Ms(e.uri);return a`
<p class="crumb"><${Ve} article=${e} /> <${Q} article=${e} /> <span class="quiet">${$t(s).how}</span></p>
<${w} title=${e.title??e.ref} />
<p class="quiet facts-line">
${t.length>0&&a`<span>by <bdi>${K(t)}</bdi></span>`}
${o&&a`<span>${o}</span>`}
${r.length>0&&a`<span>with ${K(r)}</span>`}
${n&&n!=="en"&&a`<span>language ${n}: not read for positions</span>`}
${l&&a`<span><a href=${l.href} rel="noreferrer noopener external" target="_blank">at ${l.hostname} ↗</a></span>`}
${e.uri&&!l&&a`<span>address <code>${e.uri}</code></span>`}
</p>
${i.length>1&&a`<p class="note">
${e.current?"The newest of ":"An older one of "}${S(i.length)} versions:${" "}
${i.map(u=>u.id===e.id?a`<b key=${u.id}>${S(u.version)}</b> `:a`<a key=${u.id} href=${`/article/${u.id}`}>${S(u.version)}</a> `)}
</p>`}
`}function Zo({article:e,focus:t}){let{text:o,blocks:r,passages:n}=e,s=0,i=!1;return r.map(([l,u,p])=>{let c=[];for(;s<n.length&&n[s].start<u;)n[s].start>=l&&c.push(n[s]),s+=1;let $=!i&&t&&t.start<u&&t.end>l;i||=$;let m=c.filter(f=>f.printed>0);return a`<div key=${l} class=${`block b-${p}`}>
<p data-start=${l} dir="auto"><${Rs} words=${o.slice(l,u)} focus=${$?[Math.max(0,t.start-l),Math.min(u,t.end)-l]:null} /></p>
${m.length>0&&a`<${js} passages=${m} text=${o} />`}
</div>`})}function Rs({words:e,focus:t}){if(!t)return e;let[o,r]=t;return a`${e.slice(0,o)}<mark id="focus" tabindex="-1">${e.slice(o,r)}</mark>${e.slice(r)}`}function js({passages:e,text:t}){let[o,r]=W(!1),n=Math.max(...e.map(s=>s.printed));return a`<details class="echoes" onToggle=${s=>r(s.currentTarget.open)}>
<summary title=${`${h(e.length,"sentence")} of this paragraph printed also in other articles`}>⧉<span class="unseen"> printed also in</span> ${n}</summary>
${o&&a`<div class="echoes-in">
${e.map(s=>a`<${qs} key=${s.id} passage=${s} text=${t} />`)}
</div>`}
</details>`}function qs({passage:e,text:t}){let o=y(`/api/passages/${encodeURIComponent(e.id)}/printings`);return a`
<p class="quiet" dir="auto">“${E(t.slice(e.start,e.end),80)}” printed also in</p>
<${A} fault=${o.fault} retry=${o.retry} />
${!o.data&&!o.fault&&a`<${T} />`}
<ul>
${(o.data?.items??[]).map(r=>a`<li key=${r.article.id}>
<a href=${_(`/article/${r.article.id}`,{passage:r.passage})}><span class="outlet">${r.article.outlet??"outlet unknown"}</span>, <bdi>${E(r.article.title??r.article.ref,90)}</bdi></a>${" "}
<${Q} article=${r.article} />
</li>`)}
</ul>
${o.data&&o.data.total>o.data.items.length&&a`<p class="quiet">${o.data.items.length} of ${o.data.total} shown</p>`}
`}var er=e=>e.passages[0]?.start??0;function Bt({article:e,claim:t}){let o=V(),r=[...e.positions].sort((n,s)=>er(n)-er(s));return a`<section class="panel">
<header><h2>${h(r.length,"position")} in this article</h2></header>
${r.length===0&&a`<p class="quiet">No sentence says what a party demands, offers, accepts, rejects or supports, that Parley found.</p>`}
<ol class="claims">
${r.map(n=>a`<li key=${n.claim} data-row class=${`edge-${n.stance} ${n.claim===t?"current":""}`}>
<a class="rowlink" href=${b({claim:n.claim,passage:null})} data-replace aria-current=${n.claim===t?"true":void 0}>
<span class="line"><span><b>${n.party}</b> <${q} of=${n.stance} hollow=${!!n.told_by} /></span><span class="quiet">${o[n.issue]??n.issue}</span></span>
<q class="content" dir="auto" title=${n.content}>${E(n.content,110)}</q>
${n.conditions.length>0&&a`<span class="if" dir="auto">${E(ut(n.conditions),80)}</span>`}
</a>
<p class="who"><${Ge} statement=${n} />${n.told_by&&a` · told by <b>${n.told_by}</b>`}</p>
${n.claim===t&&a`<p class="acts"><${ke} statement=${n} /><a class="small" href=${`/claim/${n.claim}`} title="The address of this claim, which never changes">Link</a></p>`}
</li>`)}
</ol>
</section>`}function tr(e,t){let o=t.get("claim");if(o){let s=e.positions.find(l=>l.claim===o)?.passages[0];if(!s)return null;let i=s.marks.filter(l=>l[2]==="evidence");return i.length===0?{start:s.start,end:s.end}:{start:s.start+Math.min(...i.map(l=>l[0])),end:s.start+Math.max(...i.map(l=>l[1]))}}let r=e.passages.find(n=>n.id===t.get("passage"));return r?{start:r.start,end:r.end}:null}function or(e){let t=[];for(let{passages:o}of e.positions)for(let{start:r,marks:n}of o)for(let[s,i,l]of n)l==="evidence"&&t.push([r+s,r+i]);return t}var rr=typeof CSS<"u"&&"highlights"in CSS&&typeof Highlight=="function";function ht(e,t,o){let r=document.createRange(),n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0,i=!1;for(let l=n.nextNode();l;l=n.nextNode()){let u=s+l.length;if(!i&&t<u&&(r.setStart(l,Math.max(0,t-s)),i=!0),i&&o<=u)return r.setEnd(l,o-s),r;s=u}return null}function ge(e,t){if(!rr)return;let o=t.filter(Boolean);o.length===0?CSS.highlights.delete(e):CSS.highlights.set(e,new Highlight(...o))}function sr(e,t){let o=Object.keys(t);if(!rr)return()=>{};let r=new Set,n=()=>{for(let i of o){let l=[];for(let u of r){let p=Number(u.dataset.start),c=p+u.textContent.length;for(let[$,m]of t[i])$<c&&m>p&&l.push(ht(u,Math.max($,p)-p,Math.min(m,c)-p))}ge(i,l)}},s=new IntersectionObserver(i=>{for(let{target:l,isIntersecting:u}of i)u?r.add(l):r.delete(l);n()},{rootMargin:"200px"});for(let i of e.querySelectorAll("[data-start]"))s.observe(i);return()=>{s.disconnect();for(let i of o)ge(i,[])}}function Ls(e){let t=innerHeight/3,o=null;for(let r of e.querySelectorAll("[data-start]")){let{top:n,bottom:s,height:i}=r.getBoundingClientRect();if(s<t)continue;let l=n>t?0:(t-n)/Math.max(1,i);o=Number(r.dataset.start)+Math.floor(l*r.textContent.length);break}return o}function nr({article:e,focus:t,text:o}){let{data:r,fault:n,retry:s}=y(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text"),i=D(null),l=D(null);M(()=>{if(!r||!l.current)return;let{alignment:p}=e,c=d=>d[1]>d[0]&&ht(l.current,d[0],d[1]);ge("received-dropped",e.dropped.map(({received:d})=>c(d))),ge("received-repairs",e.repairs.map(({received:d})=>c(d))),ge("received-focus",t?[c(Wt(p,t.start,t.end))]:[]);let $=d=>{let N=Math.min(r.length-1,Wt(p,d,d)[0]),x=N>=0&&ht(l.current,N,N+1)?.getBoundingClientRect();if(!x)return;let v=i.current.getBoundingClientRect();i.current.scrollTop+=x.top-v.top-Math.min(v.height,innerHeight)/3},m=0,f=()=>{cancelAnimationFrame(m),m=requestAnimationFrame(()=>{let d=Ls(o.current);d!==null&&$(d)})};return t?$(t.start):f(),addEventListener("scroll",f,{passive:!0}),()=>{cancelAnimationFrame(m),removeEventListener("scroll",f);for(let d of["received-dropped","received-repairs","received-focus"])ge(d,[])}},[r,e,t?.start,t?.end]);let u=()=>{let p=getSelection();if(!p.isCollapsed||!l.current.contains(p.anchorNode))return;let c=document.createRange();c.selectNodeContents(l.current),c.setEnd(p.anchorNode,p.anchorOffset);let[$]=dt(e.alignment,c.toString().length,c.toString().length),m=[...o.current.querySelectorAll("[data-start]")];(m.findLast(d=>Number(d.dataset.start)<=$)??m[0])?.scrollIntoView({block:"center"})};return a`<aside class="received" aria-label="As received">
<header><h2>As received</h2><p class="quiet">${h(e.received_length,"character")}, ${e.media_type??"text"} · <span class="sample-dropped">left out</span> <span class="sample-repair">mended</span></p></header>
<${A} fault=${n} retry=${s} />
${r===null&&!n&&a`<${T} />`}
<div class="received-scroll" ref=${i} tabindex="0" role="region" aria-label="Received text">
<pre ref=${l} dir="auto" onClick=${u}>${r}</pre>
</div>
</aside>`}var _t=100;function Ut({article:e}){let{repairs:t,dropped:o}=e,[r,n]=W(!1);return a`<section class="panel">
<header><h2>As it came</h2></header>
<p class="quiet">Received as ${e.media_type??"text"}, ${h(e.received_length,"character")}; ${S(e.text.length)} are the article.</p>
${t.length===0?a`<p class="quiet">Nothing had to be mended.</p>`:a`<details>
<summary>${h(t.length,"repair")}</summary>
<ul class="mends">
${t.slice(0,_t).map((s,i)=>a`<li key=${i}><code dir="auto">${ar(s.before)}</code> → <code dir="auto">${ar(s.after)}</code> <span class="quiet">${s.kind}</span></li>`)}
</ul>
${t.length>_t&&a`<p class="quiet">${_t} of ${S(t.length)} shown; <a href=${`/api/articles/${e.article.id}`}>all as JSON</a></p>`}
</details>`}
${o.length===0?a`<p class="quiet">Nothing was left out.</p>`:a`<details onToggle=${s=>n(s.currentTarget.open)}>
<summary>${h(o.length,"piece")} left out</summary>
${r&&a`<${Is} article=${e} />`}
</details>`}
</section>`}function ar(e){return e===""?"nothing":e.replace(/\n/g,"⏎").replace(/\u00a0/g,"⍽").replace(/^ +$/,t=>"␣".repeat(t.length))}function Is({article:e}){let{data:t,fault:o,retry:r}=y(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text");return a`
<${A} fault=${o} retry=${r} />
<ul class="mends">
${e.dropped.slice(0,_t).map(({received:[n,s],why:i})=>a`<li key=${n}>
<span class="quiet">${i}, ${h(s-n,"character")}</span>
${t!==null&&a`<pre dir="auto" tabindex="0" aria-label=${i}>${t.slice(n,Math.min(s,n+1500)).trim()}${s>n+1500&&" …"}</pre>`}
</li>`)}
</ul>
`}function ir({id:e,query:t}){let{data:o,fault:r,retry:n}=y(`/api/articles/${encodeURIComponent(e)}`);return o?a`<${Fs} article=${o} query=${t} />`:a`<${w} title="Article" /><${A} fault=${r} retry=${n} />${!r&&a`<${T} what="Opening the article" />`}`}function Ds(e){return{positions:["positions",or(e)],quotations:["quotations",e.quotes.map(({start:t,end:o})=>[t,o])],names:["names",e.mentions.filter(({kind:t})=>t!=="time"&&t!=="number").map(({start:t,end:o})=>[t,o])],repairs:["repairs",e.repairs.map(({received:t})=>dt(e.alignment,...t))],copies:["printed elsewhere too",e.passages.filter(({printed:t})=>t>0).map(({start:t,end:o})=>[t,o])]}}function Fs({article:e,query:t}){let o=tr(e,t),r=t.get("received")==="1",n=t.has("show")?t.get("show").split(","):["positions"],s=nt(()=>Ds(e),[e]),i=D(null),l=t.get("claim"),u=o&&`${o.start} ${o.end}`;return M(()=>sr(i.current,Object.fromEntries(n.filter(p=>s[p]).map(p=>[p,s[p][1]]))),[e,n.join(),u]),ye(()=>{let{back:p,state:c}=te.get();if(p&&c.scroll!==void 0)return;let $=document.getElementById("focus");$?.scrollIntoView({block:"center"}),$?.focus({preventScroll:!0})},[e,u]),a`
<${Xo} article=${e} />
<div class="layers">
<div role="group" aria-label="Marked in the text">
${Object.entries(s).map(([p,[c,$]])=>a`<a key=${p} class=${`chip layer-${p}`} role="button" data-replace
aria-pressed=${n.includes(p)} aria-disabled=${$.length===0?"true":void 0}
href=${b({show:n.includes(p)?n.filter(m=>m!==p).join(",")||"none":[...n.filter(m=>m!=="none"),p].join(",")})}
>${c} <span class="n">${S($.length)}</span></a> `)}
</div>
<a class="chip" role="button" aria-pressed=${r} data-replace href=${b({received:r?null:1})}>◐ as received, beside</a>
</div>
<div class=${`article-body ${r?"two":""}`}>
<div class="text" ref=${i} lang=${e.language??void 0}><${Zo} article=${e} focus=${o} /></div>
${r?a`<${nr} article=${e} focus=${o} text=${i} />`:a`<aside class="beside" aria-label="In this article">
<${Bt} article=${e} claim=${l} />
<${Ut} article=${e} />
</aside>`}
</div>
${r&&a`<div class="below"><${Bt} article=${e} claim=${l} /><${Ut} article=${e} /></div>`}
`}function lr({query:e}){let t=O({outlet:e.get("outlet"),from:e.get("from"),to:e.get("to")});return a`
<${w} title="Articles" />
<div class="filters" role="group" aria-label="Filters">
<${oe} query=${e} name="outlet" label="outlet" options=${Ce()} />
<${J} query=${e} name="from" label="from" />
<${J} query=${e} name="to" label="to" />
</div>
<${Kt} query=${t} />
`}function Kt({query:e}){let t=B(_("/api/articles",e));return a`
<${G} list=${t} what="articles" class="plain-rows" empty="No article matches. Take a filter away, or choose other days."
row=${({article:o,positions:r,quotes:n,language:s})=>a`<li key=${o.id} data-row>
<a class="title" href=${`/article/${o.id}`} dir="auto">${o.title??o.ref}</a>
<p class="source"><span class="outlet">${o.outlet??"outlet unknown"}</span> <${Q} article=${o} />
<span class="quiet"> · ${h(r,"position")} · ${h(n,"quotation")}${s&&s!=="en"?` · language ${s}`:""}</span></p>
</li>`} />
<${U} path="/api/articles" query=${e} />
`}function cr({query:e}){let t=O({as_of:e.get("as_of"),since:e.get("since")}),{data:o,loading:r,fault:n,retry:s}=y(_("/api/brief",t)),i=C(R),l=o?.as_of??o?.coverage?.last??null;return a`
<div class="brief-head">
<${w} title="Brief" >${i?.conflict?`${i.conflict}: where the talks stand`:"Where the talks stand"}<//>
<p class="quiet">
${l&&`As of ${g(l)}`}${o?.since&&`, what is new since ${g(o.since)}`}
${o&&` · ${h(o.coverage.articles,"article")} of ${h(o.coverage.outlets,"outlet")}`}
${" · "}Only sentences of the articles, each with its source; nothing is summed up by a machine.
</p>
<div class="filters">
<${Pe} query=${e} /><${J} query=${e} name="since" label="new since" />
<a class="small" href=${_("/api/brief.md",t)} download="brief.md">Markdown</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
</div>
</div>
<${A} fault=${n} retry=${s} />
${!o&&!n&&a`<${T} />`}
${o&&o.sections.length===0&&a`<${Z}>Nothing to tell ${o.since?`since ${g(o.since)}. Take the day away for the whole`:"yet"}.<//>`}
<div class=${`brief ${r?"loading":""}`}>
${(o?.sections??[]).map(u=>a`<section key=${u.issue} class="brief-section">
<h2><a href=${`/issue/${u.issue}`}>${u.name}</a></h2>
${u.items.map(p=>a`<${Hs} key=${p.party} item=${p} near=${l} />`)}
</section>`)}
</div>
`}function Hs({item:e,near:t}){let{statement:o}=e,{article:r}=o;return a`<article class=${`brief-item edge-${e.stance}`} data-row>
<p class="lead"><b>${e.party}</b> <${q} of=${e.stance} hollow=${e.hollow} /> <${Y} day=${e.day} how=${e.day_how} near=${t} />
<span class="quiet"> · ${xe(e)}${e.hollow&&o.told_by?` · only ${o.told_by} says so`:""}</span></p>
<${Qe} statement=${o} />
<p class="source">
<${Ge} statement=${o} /> · <span class="outlet">${r.outlet??"outlet unknown"}</span>,${" "}
<a href=${_e(o)} dir="auto">${r.title??r.ref}</a>, <${Q} article=${r} />
</p>
</article>`}function Ws(e){let t=e.filter(o=>!o.copy_of).map(o=>({origin:o,copies:[]}));for(let o of e.filter(r=>r.copy_of)){let r=t.find(({origin:n})=>n.claim===o.copy_of.claim&&n.article.id===o.copy_of.article);r?r.copies.push(o):t.push({origin:o,copies:[]})}return t}function Oe({group:e,near:t=null,lead:o=!1,names:r={}}){let n=Ws(e.printings??[e.best]),s=(e.printings??[e.best]).length;return a`<section class=${`group edge-${e.stance}`}>
<header class="group-head">
<h3>${o&&a`<span class="of-whom">${e.party} </span>`}<${q} of=${e.stance} hollow=${e.hollow} /> <${Y} day=${e.day} how=${e.day_how} near=${t} /></h3>
<p class="quiet">
${o&&a`<a href=${_("/",{cell:`${e.issue}~${e.party}`})}>${r[e.issue]??e.issue}</a> · `}
${xe(e)}${e.hollow&&a` · <b>only ${K(e.told_by)} ${e.told_by.length===1?"says":"say"} so</b>`}
</p>
</header>
${n.map(({origin:i,copies:l})=>a`<div key=${i.claim+i.article.id} class="origin">
<${Ee} statement=${i} near=${t} />
${l.length>0&&a`<${Bs} copies=${l} />`}
</div>`)}
${e.statements>s&&a`<p class="quiet">
${S(s)} of ${h(e.statements,"sentence")} shown.${" "}
<a href=${_("/positions",{group:e.id})}>All ${S(e.statements)}</a>
</p>`}
</section>`}function Bs({copies:e}){let t=[...new Set(e.map(o=>o.article.outlet??"outlet unknown"))];return a`<details class="copies">
<summary>The same words also in ${h(e.length,"article")}<span class="quiet"> · ${E(K(t),60)}</span></summary>
<ul>
${e.map(o=>a`<li key=${o.claim+o.article.id}>
<p class="source"><${Ve} article=${o.article} /> <${Q} article=${o.article} /></p>
<${Qe} statement=${o} />
<p class="acts"><a class="small" href=${_e(o)}>Open</a><${ke} statement=${o} /></p>
</li>`)}
</ul>
</details>`}function gt(e){return O({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue"),compare:e.get("compare")})}var se=(e,t,o=null)=>[e,t,o].filter(Boolean).join("~"),Me=e=>b({cell:e,stance:null},te.get());function ur({id:e}){let{data:t,fault:o,retry:r}=y(`/api/claims/${encodeURIComponent(e)}`),n=V();if(!t)return a`<${w} title="Claim" /><${A} fault=${o} retry=${r} />${!o&&a`<${T} />`}`;let s=t.printings[0],i=n[s.issue]??s.issue;return a`
<p class="crumb"><a href=${_("/",{cell:se(s.issue,s.party)})}>${s.party} on ${i}</a></p>
<${w} title=${`${s.party} ${ee(s.stance)}: ${s.content}`}>${s.party} ${ee(s.stance)} <q dir="auto">${s.content}</q><//>
<p class="quiet">Claim <code>${t.claim}</code> · printed in ${h(t.printings.length,"article")}</p>
<ul class="rows">
${t.printings.map(l=>a`<li key=${l.article.id} class=${`edge-${l.stance}`}><${Ee} statement=${l} lead names=${n} /></li>`)}
</ul>
${t.group&&a`<h2>The same position, as all report it</h2><${Oe} group=${t.group} lead names=${n} />`}
`}function yt({difference:e,names:t,near:o,short:r=!1}){let{issue:n,party:s,object:i,why:l,a:u,b:p}=e;return a`<div class="difference">
<p class="lead"><b>${s}</b> on ${t[n]??n}${i&&a`, <bdi>${i}</bdi>`}</p>
${!r&&a`<p class="quiet">${l}</p>`}
<div class="sides">${[u,p].map(c=>a`<${Us} key=${c.id} group=${c} near=${o} short=${r} />`)}</div>
</div>`}function Us({group:e,near:t,short:o}){let{best:r}=e,n=r.passages[0];return a`<div class=${`side edge-${e.stance}`}>
<p class="line"><span><${q} of=${e.stance} hollow=${e.hollow} /> ${e.hollow?a`<span class="quiet">says ${K(e.told_by)}</span>`:a`<span class="quiet">itself</span>`}</span><${Y} day=${e.day} how=${e.day_how} near=${t} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${_e(r)}>${o||!n?E(n?.text??r.content,150):a`<${Ne} text=${n.text} marks=${n.marks} />`}</a></p>
<p class="who">${r.article.outlet??"outlet unknown"}</p>
</div>`}function pr({query:e}){let t=O({as_of:e.get("as_of")}),o=B(_("/api/differences",t)),r=V(),n=e.get("as_of")??C(R)?.last;return a`
<${w} title="Where they differ" />
<p class="intro">What others say of a party against what it says itself, and opposite stances of one party on one day. Both sentences stand side by side; which is right is for the reader.</p>
<div class="filters"><${Pe} query=${e} /></div>
<${G} list=${o} what="differences" class="wide-rows"
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day."
row=${(s,i)=>a`<li key=${i} data-row><${yt} difference=${s} names=${r} near=${n} /></li>`} />
<${U} path="/api/differences" query=${t} />
`}function Vt(e,t,o){let r=ue(t),n=Math.max(1,ue(o)-r);return 3+94*Math.min(n,Math.max(0,ue(e)-r))/n}var Gt=e=>Math.round(e*100)/100;function fr({dots:e,first:t,last:o,at:r=null}){let n=e.filter(i=>i.day);if(n.length===0||!t||!o)return null;let s=`${h(n.length,"day")} with a position, ${g(n[0].day)} to ${g(n.at(-1).day)}`;return a`<svg class="dots" role="img" aria-label=${s} height="10">
<line x1="0" x2="100%" y1="5" y2="5" />
${r&&a`<line class="at" x1=${`${Gt(Vt(r,t,o))}%`} x2=${`${Gt(Vt(r,t,o))}%`} y1="0" y2="10" />`}
${n.map(i=>a`<circle key=${i.day+i.stance+i.hollow} class=${`dot s-${i.stance} ${i.hollow?"hollow":""}`}
cx=${`${Gt(Vt(i.day,t,o))}%`} cy="5" r=${i.groups>2?3.8:3}>
<title>${ee(i.stance)}, ${g(i.day)}</title>
</circle>`)}
</svg>`}var Ks=96,mr=({party:e,issue:t})=>a`<span class="unseen">${e} on ${t}: </span>`;function Re({cell:e,scale:t,compare:o}){let{now:r}=e,{best:n}=r,s=ut(n.conditions),i=e.groups-1,l=t.last;return a`
<span class="line">
${e.mixed?a`<span class="mixed"><b>mixed</b>${" "}<${q} of=${r.stance} hollow=${r.hollow} />${e.against.map(u=>a` <${q} key=${u.id} of=${u.stance} hollow=${u.hollow} />`)}</span>`:a`<${q} of=${r.stance} hollow=${r.hollow} />`}
<${Y} day=${r.day} how=${r.day_how} near=${l} />
</span>
${o&&a`<${Gs} cell=${e} />`}
${e.moved&&a`<${Vs} moved=${e.moved} near=${l} />`}
<q class="content" dir="auto" title=${n.content}>${E(n.content,Ks)}</q>
${s&&a`<span class="if" dir="auto" title=${s}>${E(s,64)}</span>`}
<span class="who">
${r.hollow?a`<b>says ${E(K(r.told_by),40)}</b> · `:""}<bdi>${E(ct(n),56)}</bdi>
</span>
${r.hollow&&a`<span class="itself">itself: ${e.own?a`<${q} of=${e.own.stance} /> <${Y} day=${e.own.day} how=${e.own.day_how} near=${l} />`:"not reported"}</span>`}
<${fr} dots=${e.dots} first=${t.first} last=${t.last} at=${o} />
<span class="counts"><span class="more-n">${xe(r)}</span>${i>0&&a`<span class="more-n" title=${`${h(i,"more position")} of this party on this issue`}>${" "}· ${S(i)} more</span>`}</span>
`}function Vs({moved:e,near:t}){let o=`moved from ${ee(e.from)} to ${ee(e.to)}`;return a`<span class="moved" title=${`${o}, ${g(e.day)}`}
><span class="unseen">${o}</span><span aria-hidden="true">moved <span class=${`s-${e.from}`}>${he(e.from)}</span>→<span
class=${`s-${e.to}`}>${he(e.to)}</span></span> <time datetime=${e.day}>${g(e.day,t)}</time></span
>`}function Gs({cell:e}){if(e.change==="new")return a`<span class="change">new: was not reported</span>`;if(!e.then||e.change==="same"||!e.change)return null;let t=e.then;return a`<span class="change" title=${t.best.content}>was <${q} of=${t.stance} hollow=${t.hollow} /> “${E(t.best.content,44)}” → now</span>`}function $r({coverage:e}){return a`<span class="none">not reported</span>
<span class="counts">in ${h(e.articles,"article")} of ${h(e.outlets,"outlet")}</span>`}function je(e){let t=e.rows.flatMap(r=>r.cells).flatMap(r=>r?.dots??[]).map(r=>r.day).filter(Boolean).sort(),o=e.as_of??t.at(-1)??e.coverage.last;return{first:t[Math.floor(t.length*.03)]??e.coverage.first,last:o}}function dr({id:e,query:t}){let r=V()[e]??e,n=t.get("as_of"),{data:s,fault:i,retry:l}=y(_("/api/table",{issue:e,as_of:n})),u=s?.rows.find(p=>p.issue===e);return a`
<p class="crumb"><a href=${_("/",{as_of:n})}>Table</a></p>
<${w} title=${r} />
<${A} fault=${i} retry=${l} />
${!s&&!i&&a`<${T} />`}
${s&&!u&&a`<${Z}>No position on this issue was found.<//>`}
${u&&a`
<div class="strip">
${u.cells.map((p,c)=>p&&a`<a key=${s.columns[c]} class=${`cell edge-${p.now.stance}`} href=${_("/",{as_of:n,cell:se(e,s.columns[c])})}>
<span class="of-whom">${s.columns[c]}</span>
<${Re} cell=${p} scale=${je(s)} compare=${null} />
</a>`)}
</div>
${u.objects.length>0&&a`<p>About ${u.objects.map((p,c)=>a`${c>0&&", "}<a key=${p} href=${_("/positions",{issue:e,object:p})}><bdi>${p}</bdi></a>`)}.</p>`}
`}
<h2>Every position</h2>
<${Je} query=${O({issue:e,as_of:n})} />
`}function hr(){return a`<${w} title="No such page" />
<p>This address belongs to no page. <a href="/">The table</a> leads to everything.</p>`}var _r="parley.visit";function gr(){try{return JSON.parse(localStorage.getItem(_r))??{}}catch{return{}}}var Qs=gr(),yr=e=>Qs[e]??null;function wr(){addEventListener("pagehide",()=>{let e=R.get();if(!(!e?.last||e.state==="building"))try{localStorage.setItem(_r,JSON.stringify({...gr(),[e.ledger]:e.last}))}catch{}})}function Qt(e,t){let o=e.get("as_of")??t?.last;if(e.get("since"))return{since:e.get("since"),how:"chosen"};let r=t&&yr(t.ledger);return r&&o&&r<o?{since:r,how:"visit"}:{since:o?Ae(o,-14):null,how:"weeks"}}function br({query:e}){let t=C(R),o=V(),r=e.get("as_of"),n=r??t?.last;return t?a`
<${Js} query=${e} now=${t} names=${o} near=${n} />
<${zs} asOf=${r} names=${o} near=${n} />
<${Ys} names=${o} />
`:a`<${T} />`}function Jt({title:e,all:t,total:o,answer:r,children:n,empty:s}){let{data:i,fault:l,retry:u}=r;return a`<section class="panel">
<header><h2>${e}</h2>${i&&i.items.length>0&&a`<a class="all" href=${t}>all ${S(i.total)}</a>`}</header>
${o}
<${A} fault=${l} retry=${u} />
${!i&&!l&&a`<${T} />`}
${i&&i.items.length===0&&a`<p class="quiet">${s}</p>`}
${n}
</section>`}function Js({query:e,now:t,names:o,near:r}){let{since:n,how:s}=Qt(e,t),i=e.get("as_of"),l=y(n&&_("/api/news",{since:n,as_of:i,limit:5})),p=a`<p class="since quiet">
<label>after <input type="date" value=${n??""} max=${r??void 0} onChange=${c=>re(c.currentTarget.value)&&F(b({since:c.currentTarget.value}),{replace:!0})} /></label>
${s==="visit"&&" your last visit"}${s==="weeks"&&" the last two weeks"}
${s==="chosen"&&a` <a href=${b({since:null})} data-replace>as at first</a>`}
</p>`;return a`<${Jt} title="New" all=${_("/news",{since:n,as_of:i})} answer=${l} total=${p}
empty=${`No position was first taken after ${g(n)}. Choose an earlier day.`}>
<ul class="brief-rows">
${(l.data?.items??[]).map(c=>a`<li key=${c.id} data-row>
<a class="rowlink" href=${Me(se(c.issue,c.party))} data-state="drawer">
<span class="line"><span><b>${c.party}</b> <${q} of=${c.stance} hollow=${c.hollow} /></span><${Y} day=${c.day} how=${c.day_how} near=${r} /></span>
<q class="content" dir="auto">${E(c.best.content,90)}</q>
<span class="who">${o[c.issue]??c.issue} · ${c.hollow?`says ${c.told_by.join(", ")}`:E(ct(c.best),48)}</span>
</a>
</li>`)}
</ul>
<//>`}function zs({asOf:e,names:t,near:o}){let r=y(_("/api/differences",{as_of:e,limit:3}));return a`<${Jt} title="Where they differ" all=${_("/differences",{as_of:e})} answer=${r}
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day.">
<ul class="brief-rows">
${(r.data?.items??[]).map((n,s)=>a`<li key=${s} data-row><${yt} difference=${n} names=${t} near=${o} short /></li>`)}
</ul>
<//>`}function Ys({names:e}){let t=y("/api/latest?limit=4");return a`<${Jt} title="Came in last" all="/articles" answer=${t} empty="No article is here yet.">
<ul class="brief-rows">
${(t.data?.items??[]).map(({article:o,positions:r,more:n})=>a`<li key=${o.id} data-row>
<a class="title" href=${`/article/${o.id}`} dir="auto">${o.title??o.ref}</a>
<p class="source"><span class="outlet">${o.outlet??"outlet unknown"}</span> <${Q} article=${o} /></p>
${r.length>0&&a`<p class="who">${r.slice(0,3).map(s=>a`<a key=${s.claim} class="chip"
href=${_(`/article/${o.id}`,{claim:s.claim})} title=${s.content}>${s.party} <${q} of=${s.stance} /> ${e[s.issue]??s.issue}</a> `)}
${r.length-3+n>0&&a`<span class="quiet">+${S(Math.max(0,r.length-3)+n)}</span>`}</p>`}
</li>`)}
</ul>
<//>`}function xr({query:e}){let t=C(R);if(!t)return a`<${w} title="New" /><${T} />`;let{since:o}=Qt(e,t);return a`<${Xs} since=${o} asOf=${e.get("as_of")} query=${e} />`}function Xs({since:e,asOf:t,query:o}){let r=O({since:e,as_of:t}),n=B(e&&_("/api/news",r)),s=V(),i=new URLSearchParams(o);return e&&i.set("since",e),a`
<${w} title=${e?`New after ${g(e)}`:"New"} />
<p class="intro">Positions that were first reported after this day, the newest first. What only repeats an older one is not here.</p>
<div class="filters"><${J} query=${i} name="since" label="after" /><${Pe} query=${o} /></div>
<${G} list=${n} what="positions" class="group-rows" empty="No position was first taken after this day. Choose an earlier one."
row=${l=>a`<li key=${l.id}><${Oe} group=${l} lead names=${s} /></li>`} />
<${U} path="/api/news" query=${r} />
`}function vr({id:e}){let{data:t,fault:o,retry:r}=y(`/api/outlets/${encodeURIComponent(e)}`);return t?a`
<p class="crumb"><a href="/outlets">Outlets</a></p>
<${w} title=${t.name} />
<p class="quiet">${h(t.articles,"article")}${t.first&&` · ${g(t.first,t.last)} to ${g(t.last)}`}
${" · "}<a href=${_("/positions",{outlet:t.id})}>${h(t.positions,"position")}</a></p>
<h2>Articles</h2>
<${Kt} query=${O({outlet:t.id})} />
`:a`<${w} title="Outlet" /><${A} fault=${o} retry=${r} />${!o&&a`<${T} />`}`}function kr(){let e=B("/api/outlets");return a`
<${w} title="Outlets" />
<${G} list=${e} what="outlets" class="plain-rows" empty="No article names its outlet. Give one in the front matter or the profile."
row=${t=>a`<li key=${t.id} data-row>
<a class="title" href=${`/outlet/${encodeURIComponent(t.id)}`}>${t.name}</a>
<p class="quiet">${h(t.articles,"article")} · ${h(t.positions,"position")}${t.first&&` · ${g(t.first,t.last)} to ${g(t.last)}`}</p>
</li>`} />
<${U} path="/api/outlets" query=${{}} />
`}var Zs=e=>e!==null&&typeof e=="object"?JSON.stringify(e):String(e??"—");function Sr(){let e=B("/api/runs");return a`
<${w} title="Runs" />
<p class="intro">Each time the ledger was built: what was met, stored and rejected, and why.</p>
<${G} list=${e} what="runs" class="plain-rows" empty="No run is noted."
row=${(t,o)=>a`<li key=${o} data-row tabindex="-1">
<dl class="facts">${Object.entries(t).map(([r,n])=>a`<div key=${r}><dt>${r.replaceAll("_"," ")}</dt><dd dir="auto">${Zs(n)}</dd></div>`)}</dl>
</li>`} />
<${U} path="/api/runs" query=${{}} />
`}function Tr({query:e}){let t=e.get("q")??"",o=r=>{r.preventDefault(),F(b({q:new FormData(r.currentTarget).get("q").trim()}))};return a`
<${w} title=${t?`Search: ${t}`:"Search"}>Search<//>
<form class="search" role="search" aria-label="Passages" onSubmit=${o}>
<input key=${t} type="search" name="q" value=${t} aria-label="Words" dir="auto" autocomplete="off" /> <button type="submit">Search</button>
</form>
<p class="quiet">All words must be there. “A phrase” in quotation marks, the beginning of a word with an asterisk: corrid*</p>
<div class="filters" role="group" aria-label="Filters">
<${oe} query=${e} name="outlet" label="outlet" options=${Ce()} />
<${oe} query=${e} name="party" label="party" options=${ft()} />
<${oe} query=${e} name="issue" label="issue" options=${mt()} />
<${J} query=${e} name="from" label="from" />
<${J} query=${e} name="to" label="to" />
</div>
${t&&a`<${en} asked=${O(Object.fromEntries(["q","outlet","party","issue","from","to"].map(r=>[r,e.get(r)])))} />`}
`}function en({asked:e}){let t=B(_("/api/search",e));return a`
<${G} list=${t} what="passages" class="hits" empty="No passage has all of these words. Try fewer, or the beginning of a word with an asterisk."
row=${o=>a`<li key=${o.passage+o.article.id} data-row>
<p class="source"><span class="outlet">${o.article.outlet??"outlet unknown"}</span> <${Q} article=${o.article} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${_(`/article/${o.article.id}`,{passage:o.passage})}><${Ne} text=${o.text} marks=${o.marks} /></a></p>
<p class="quiet" dir="auto">${o.article.title??o.article.ref}</p>
</li>`} />
<${U} path="/api/search" query=${e} />
`}function tn(e,t){if(!t)return e.length-1;let o=0;for(let r=0;r<e.length;r++)e[r].day<=t&&(o=r);return o}var on=1500;function Cr({query:e}){let{data:t}=y("/api/days"),o=t?.items??[],r=e.get("as_of"),n=tn(o,r),s=D(0),i=p=>{let c=!p||o.length>0&&p===o.at(-1).day,$=performance.now();F(b({as_of:c?null:p}),{replace:$-s.current<on}),s.current=$,p&&ve(`as of ${g(p)}`)},l=D(null);l.current=p=>{let c=Math.min(o.length-1,Math.max(0,n+p));return o[c]&&c!==n&&i(o[c].day),!0},M(()=>be(p=>p.key==="["?l.current(-1):p.key==="]"?l.current(1):!1),[]);let u=r??o.at(-1)?.day??"";return a`<div class="asof">
<label for="asof">As of</label>
<div class="slide">
<${rn} days=${o} until=${n} />
<input id="asof" type="range" min="0" max=${Math.max(0,o.length-1)} step="1" value=${n} disabled=${o.length===0}
aria-valuetext=${u?g(u):"no day"} aria-keyshortcuts="[ ]" title="[ and ] move by a day"
onInput=${p=>i(o[p.currentTarget.valueAsNumber].day)} />
</div>
<input type="date" aria-label="As of, a day" value=${re(u)?u:""} min=${o[0]?.day} max=${o.at(-1)?.day}
onChange=${p=>re(p.currentTarget.value)&&i(p.currentTarget.value)} />
<button type="button" class="small latest" disabled=${!r} onClick=${()=>i(null)}>Latest</button>
</div>`}function rn({days:e,until:t}){if(e.length<2)return null;let o=Math.max(...e.map(i=>i.statements)),r=100/e.length,n=(i,l)=>e.slice(i,l).map(({statements:u},p)=>{let c=1+15*Math.sqrt(u/o);return`M${((i+p)*r).toFixed(2)} 16V${(16-c).toFixed(1)}h${(r*.7).toFixed(2)}V16z`}).join(""),s=ue(e.at(-1).day)-ue(e[0].day)+1;return a`<svg class="density" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
<title>${h(e.length,"day")} with positions in ${h(s,"day")}</title>
<path class="before" d=${n(0,t+1)} /><path class="after" d=${n(t+1,e.length)} />
</svg>`}function Ar({table:e,query:t}){let o=t.getAll("open");return a`<div class="cards">
${e.rows.map(r=>a`<${sn} key=${r.issue} row=${r} table=${e} opened=${o} current=${t.get("cell")} />`)}
</div>`}function sn({row:e,table:t,opened:o,current:r}){let n=o.includes(e.issue),s=b({open:n?o.filter(i=>i!==e.issue):[...o,e.issue]});return a`<section class="card">
<h2><a href=${`/issue/${e.issue}`}>${e.name}</a></h2>
<${Pr} cells=${e.cells} columns=${t.columns} issue=${e.issue} name=${e.name} table=${t} current=${r} />
${e.objects.length>0&&a`<a class="objects" href=${s} data-replace role="button" aria-expanded=${n}>${n?"▾":"▸"} by object: ${E(e.objects.join(", "),60)}</a>`}
${n&&a`<${nn} row=${e} table=${t} current=${r} />`}
</section>`}function nn({row:e,table:t,current:o}){let{data:r,fault:n}=y(_("/api/objects",{issue:e.issue,as_of:t.as_of,party:t.columns}));return r?r.rows.map(s=>a`<div key=${s.object} class="card-object">
<h3><bdi>${s.object}</bdi></h3>
<${Pr} cells=${s.cells} columns=${r.columns} issue=${e.issue} object=${s.object} name=${s.object} table=${t} current=${o} />
</div>`):a`<p class="quiet">${n?n.message:"Loading …"}</p>`}function Pr({cells:e,columns:t,issue:o,object:r=null,name:n,table:s,current:i}){let l=je(s),u=t.filter((p,c)=>!e[c]);return a`
${e.map((p,c)=>{if(!p)return null;let $=se(o,t[c],r);return a`<a key=${$} class=${`cell edge-${p.now.stance} ${i===$?"current":""}`} href=${Me($)} data-state="drawer"
data-cell=${$} data-row>
<span class="of-whom">${t[c]}<span class="unseen"> on ${n}</span></span>
<${Re} cell=${p} scale=${l} compare=${s.compare} />
</a>`})}
${u.length>0&&a`<p class="none quiet">${K(u)}: not reported in ${h(s.coverage.articles,"article")} of ${h(s.coverage.outlets,"outlet")}</p>`}
`}function qe({label:e,on:t=!1,children:o}){let r=D(null),n=()=>r.current?.open?(r.current.open=!1,!0):!1;return M(()=>{let s=l=>!r.current?.contains(l.target)&&n();document.addEventListener("pointerdown",s);let i=be(l=>l.key!=="Escape"||!n()?!1:(r.current.querySelector("summary").focus(),!0));return()=>{document.removeEventListener("pointerdown",s),i()}},[]),a`<details class=${`menu ${t?"on":""}`} ref=${r}>
<summary>${e}</summary>
<div class="menu-in" onClick=${s=>s.target.closest("a")&&n()}>${o}</div>
</details>`}function Nr({query:e,last:t}){let o=e.get("compare"),r=e.get("as_of")??t,n=i=>F(b({compare:i})),s=r?[["a week before",Ae(r,-7)],["two weeks before",Ae(r,-14)],["a month before",Ae(r,-30)]]:[];return a`<${qe} label=${o?`Compared with ${g(o)}`:"Compare"} on=${!!o}>
<label class="line">with the day <input type="date" value=${o??""} max=${r??void 0}
onChange=${i=>re(i.currentTarget.value)&&n(i.currentTarget.value)} /></label>
${s.map(([i,l])=>a`<a key=${i} href=${b({compare:l})}>${i}<span class="quiet"> · ${g(l)}</span></a>`)}
${o&&a`<a href=${b({compare:null})}>do not compare</a>`}
<//>`}function Er(){history.state?.drawer?history.back():F(b({cell:null,stance:null}),{replace:!0})}function Or({at:e,table:t,query:o}){let[r,n,...s]=e.split("~"),i=s.join("~")||null,l=o.get("stance"),u=D(null),p=t.rows.find(d=>d.issue===r),c=i??p?.name??r,$={issue:r,party:n,object:i,as_of:o.get("as_of")},m=B(_("/api/groups",{...$,stance:l,limit:20})),f=t.as_of??t.coverage.last;return M(()=>(te.get().state.drawer&&u.current.querySelector("h2").focus({preventScroll:!0}),u.current.scrollTop=0,be(d=>d.key==="Escape"&&(Er(),!0))),[e]),a`<section class="drawer" role="dialog" aria-modal="false" aria-labelledby="drawer-name" ref=${u} tabindex="-1">
<header class="drawer-head">
<div>
<h2 id="drawer-name" tabindex="-1">${n} on <bdi>${c}</bdi></h2>
<p class="quiet">
${t.as_of&&`as of ${g(t.as_of)} · `}
${m.there&&h(m.total,"position")}
${i&&a` · <a href=${b({cell:`${r}~${n}`})} data-replace>all of ${p?.name??r}</a>`}
</p>
</div>
<button type="button" class="plain" aria-label="Close the cell" title="Close (Esc)" onClick=${Er}>✕</button>
</header>
<${an} at=${e} table=${t} stance=${l} />
<${A} fault=${m.fault} retry=${m.retry} />
${m.loading&&a`<${T} what="Finding the sentences" />`}
${!m.loading&&m.there&&m.items.length===0&&a`<${ln} table=${t} party=${n} name=${c} stance=${l} />`}
${!m.loading&&m.items.map(d=>a`<${Oe} key=${d.id} group=${d} near=${f} />`)}
${!m.loading&&m.items.length>0&&a`
<${Ht} list=${m} what="positions" />
<${Vo} />
<${U} path="/api/positions" query=${{...$,stance:l}} page=${_("/positions",{...$,stance:l})} />
`}
</section>`}function an({at:e,table:t,stance:o}){let[r,n]=e.split("~"),s=t.rows.find(l=>l.issue===r)?.cells[t.columns.indexOf(n)],i=Te.filter(l=>s?.dots.some(u=>u.stance===l)||s?.now.stance===l||l===o);return i.length<2?null:a`<p class="chips" role="group" aria-label="Stance">
<a href=${b({stance:null})} data-replace aria-current=${o?void 0:"true"}>all</a>
${i.map(l=>a`<a key=${l} href=${b({stance:l})} data-replace aria-current=${o===l?"true":void 0}><${q} of=${l} /></a>`)}
</p>`}function ln({table:e,party:t,name:o,stance:r}){return r?a`<${Z}>No position of this stance. <a href=${b({stance:null})} data-replace>All stances</a>.<//>`:a`<${Z}>
Not reported. ${h(e.coverage.articles,"article")} of ${h(e.coverage.outlets,"outlet")} were read${e.as_of?` up to ${g(e.as_of)}`:""},
and none holds a position of ${t} on ${o} that Parley found. That does not mean that there is none:${" "}
<a href=${_("/search",{q:`${t} ${o}`})}>search the articles</a>.
<//>`}function Mr({query:e}){let t=gt(e),o=O({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue")});return a`<${qe} label="Export">
<p class="quiet">The table as shown</p>
<a href=${_("/api/table.json",t)} download="table.json">JSON</a>
<p class="quiet">All positions behind it, each with its words</p>
<a href=${_("/api/positions.csv",o)} download="positions.csv">CSV</a>
<a href=${_("/api/positions.json",o)} download="positions.json">JSON</a>
<a href=${_("/api/positions.jsonl",o)} download="positions.jsonl">JSONL</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
<//>`}var cn=166,un=140,pn=48,fn=432,mn=1180,Rr=()=>{let e=innerWidth-pn-un-(innerWidth>mn?fn:0);return Math.max(2,Math.floor(e/cn))};function jr(){let[e,t]=W(Rr);return M(()=>{let o=()=>t(Rr());return addEventListener("resize",o),()=>removeEventListener("resize",o)},[]),e}function qr(e,t){return e.columns.length<=t?e:{...e,columns:e.columns.slice(0,t),more:[...e.columns.slice(t),...e.more],rows:e.rows.map(o=>({...o,cells:o.cells.slice(0,t)}))}}function Lr(e){let[t,o]=W(()=>matchMedia(e).matches);return M(()=>{let r=matchMedia(e),n=()=>o(r.matches);return n(),r.addEventListener("change",n),()=>r.removeEventListener("change",n)},[e]),t}function Ir({table:e,query:t}){let o=[...e.columns,...e.more];if(o.length<2)return null;let r=n=>{let s=e.columns.includes(n)?e.columns.filter(i=>i!==n):[...e.columns,n];s.length>0&&F(b({party:s}),{replace:!0})};return a`<${qe} label=${`Parties ${e.columns.length} of ${o.length}`} on=${t.has("party")}>
<div class="choices" role="group" aria-label="Parties with a column">
${o.map(n=>a`<label key=${n}><input type="checkbox" checked=${e.columns.includes(n)}
disabled=${e.columns.length===1&&e.columns[0]===n} onChange=${()=>r(n)} /> ${n}</label>`)}
</div>
${t.has("party")&&a`<a href=${b({party:null})}>as at first</a>`}
<//>`}var Dr={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function Fr(){let e=D("0,0"),t=We(r=>{let n=r.target.dataset?.at;if(!n||r.metaKey||r.ctrlKey||r.altKey)return;let[s,i]=n.split(",").map(Number),l=(p,c)=>r.currentTarget.querySelector(`[data-at="${p},${c}"]`),u=null;if(Dr[r.key]){let[p,c]=Dr[r.key];u=l(s+p,i+c),r.preventDefault()}else r.key==="Home"?u=l(s,0):r.key==="End"&&(u=[...r.currentTarget.querySelectorAll(`[data-at^="${s},"]`)].at(-1));u&&(r.preventDefault(),u.focus())},[]),o=We(r=>{let n=r.target.dataset?.at;!n||n===e.current||(r.currentTarget.querySelector(`[data-at="${e.current}"]`)?.setAttribute("tabindex","-1"),r.target.setAttribute("tabindex","0"),e.current=n)},[]);return{onKeyDown:t,onFocusIn:o,stop:(r,n)=>e.current===`${r},${n}`?0:-1}}function Hr({table:e,query:t}){let{stop:o,...r}=Fr(),n=t.getAll("open"),s={scale:je(e),coverage:e.coverage,compare:e.compare,cell:t.get("cell"),stop:o},i=[],l=0;for(let p of e.rows){let c=n.includes(p.issue);i.push(a`<${$n} key=${p.issue} row=${p} at=${l} isOpen=${c} opened=${n} table=${e} shown=${s} />`),l+=c?100:1}let u=e.columns.length>5;return a`<div class=${`table-scroll ${u?"wide":""}`} tabindex=${u?0:void 0} role=${u?"region":void 0}
aria-label=${u?"The table, to be scrolled sideways":void 0}>
<table class="table" role="grid" aria-label="Positions by issue and party" ...${r}>
<thead>
<tr>
<th scope="col" class="issue">Issue</th>
${e.columns.map(p=>a`<th key=${p} scope="col"><a href=${_("/positions",{party:p})}>${p}</a></th>`)}
</tr>
</thead>
<tbody>${i}</tbody>
</table>
</div>`}function $n({row:e,at:t,isOpen:o,opened:r,table:n,shown:s}){let i=b({open:o?r.filter(l=>l!==e.issue):[...r,e.issue]});return a`
<tr class=${o?"opened":""}>
<th scope="row" class="issue">
<a class="issue-name" href=${`/issue/${e.issue}`}>${e.name}</a>
${e.objects.length>0&&a`<a class="objects" href=${i} data-replace role="button" aria-expanded=${o}
title=${e.objects.join(", ")}>${o?"▾":"▸"} ${E(e.objects.join(", "),40)}</a>`}
</th>
<${Wr} cells=${e.cells} at=${t} columns=${n.columns} issue=${e.issue} name=${e.name} shown=${s} />
</tr>
${o&&a`<${dn} row=${e} at=${t+1} table=${n} shown=${s} />`}
`}function dn({row:e,at:t,table:o,shown:r}){let{data:n,fault:s}=y(_("/api/objects",{issue:e.issue,as_of:o.as_of,party:o.columns}));return n?n.rows.map((i,l)=>a`<tr key=${i.object} class="object">
<th scope="row" class="issue"><bdi>${i.object}</bdi></th>
<${Wr} cells=${o.columns.map(u=>i.cells[n.columns.indexOf(u)]??null)} at=${t+l} columns=${o.columns}
issue=${e.issue} object=${i.object} name=${i.object} shown=${r} />
</tr>`):a`<tr class="object"><td colspan=${o.columns.length+1} class="quiet">${s?s.message:"Loading …"}</td></tr>`}function Wr({cells:e,at:t,columns:o,issue:r,object:n=null,name:s,shown:i}){return e.map((l,u)=>{let p=o[u],c=se(r,p,n),$=[l?`edge-${l.now.stance}`:"empty-cell",l?.now.hollow?"edge-hollow":"",i.cell===c?"current":"",i.compare&&l?`change-${l.change}`:""];return a`<td key=${p} class=${$.join(" ")}>
<a class="cell" href=${Me(c)} data-state="drawer" data-cell=${c} data-at=${`${t},${u}`} tabindex=${i.stop(t,u)}
aria-current=${i.cell===c?"true":void 0}>
<${mr} party=${p} issue=${s} />
${l?a`<${Re} cell=${l} scale=${i.scale} compare=${i.compare} />`:a`<${$r} coverage=${i.coverage} />`}
</a>
</td>`})}function Br({query:e}){let t=gt(e).toString(),{data:o,loading:r,fault:n,retry:s}=y(`/api/table${t&&`?${t}`}`),i=C(R),l=jr(),u=o&&(e.has("party")?o:qr(o,l)),p=Lr("(max-width: 720px)"),c=e.get("cell");gn(c);let $=u?.conflict??i?.conflict;return a`
<div class="home-head">
<div class="home-title">
<${w} title=${$??"The negotiating table"} />
${u&&a`<${hn} table=${u} now=${i} />`}
</div>
<div class="controls">
<${Cr} query=${e} />
<${Nr} query=${e} last=${i?.last} />
${u&&a`<${Ir} table=${p?o:u} query=${e} />`}
<${Mr} query=${e} />
</div>
</div>
<div class="home-body">
<section class=${`table-pane ${r?"loading":""}`} aria-label="The table" aria-busy=${r}>
<${A} fault=${n} retry=${s} />
${!u&&!n&&a`<${T} what="Laying the table" />`}
${u&&u.rows.length===0&&a`<${_n} table=${u} />`}
${u&&u.rows.length>0&&(p?a`<${Ar} table=${o} query=${e} />`:a`<${Hr} table=${u} query=${e} />`)}
${u&&a`<${Bo} />`}
</section>
<aside class="beside" aria-label=${c?"The open cell":"At a glance"}>
${c&&o?a`<${Or} key=${c} at=${c} table=${o} query=${e} />`:a`<${br} query=${e} />`}
</aside>
</div>
`}function hn({table:e,now:t}){let{coverage:o}=e;return a`<p class="coverage quiet">
${e.as_of&&a`<b>As of ${g(e.as_of)}</b> · `}
<a href="/articles">${h(o.articles,"article")}</a> of <a href="/outlets">${h(o.outlets,"outlet")}</a>
${o.first&&a` · ${g(o.first,o.last)} to ${g(o.last)}`}
${" · "}<a href=${`/positions${e.as_of?`?as_of=${e.as_of}`:""}`}>${h(o.positions,"position")}</a>
${o.undated>0&&` · ${h(o.undated,"article")} without a date`}
${o.undated_left_out>0&&` (${S(o.undated_left_out)} left out)`}
${o.foreign>0&&` · ${S(o.foreign)} in other languages, not read for positions`}
${t?.state==="building"&&" · still being built"}
</p>`}function _n({table:e}){return e.coverage.articles===0?a`<${Z}>No article is here yet. Add some with <code>parley build FILES</code>, or start <code>parley serve FILES</code> on them.<//>`:a`<${Z}>
No position was found ${e.as_of?`up to ${g(e.as_of)} `:""}in ${h(e.coverage.articles,"article")}.
${e.as_of?a` <a href=${b({as_of:null})}>See the latest day</a>.`:""} <a href="/articles">The articles</a> can be read.
<//>`}function gn(e){let t=D(null);ye(()=>{!e&&t.current&&document.querySelector(`[data-cell="${CSS.escape(t.current)}"]`)?.focus({preventScroll:!1}),t.current=e},[e])}var Ur={positions:Go,articles:lr,actors:Jo,outlets:kr,search:Tr,news:xr,differences:pr,brief:cr,runs:Sr},Kr={article:ir,claim:ur,actor:Qo,outlet:vr,issue:dr};function Vr(e){if(e==="/")return{view:Br,home:!0};let[,t,o,...r]=e.split("/");return!o&&Object.hasOwn(Ur,t)?{view:Ur[t]}:o&&r.length===0&&Object.hasOwn(Kr,t)?{view:Kr[t],id:yn(o)}:{view:hr}}function yn(e){try{return decodeURIComponent(e)}catch{return e}}function wn(){let e=Ue(),{view:t,id:o,home:r}=Vr(e.path),n=`${t.name} ${o??""}`;return ye(()=>{bn(e)},[n]),a`<${Wo} home=${r}><${t} key=${n} id=${o} query=${e.query} /><//>`}var Gr=!1;function bn({back:e,state:t}){if(!Gr){Gr=!0;return}if(!e&&document.getElementById("focus"))return;window.scrollTo(0,e?t.scroll??0:0),((e&&t.followed?document.querySelector(`a[href="${CSS.escape(t.followed)}"]`):null)??document.querySelector("main h1"))?.focus({preventScroll:!0})}Fo();qo();No();Eo();wr();uo(a`<${wn} />`,document.getElementById("page"));
